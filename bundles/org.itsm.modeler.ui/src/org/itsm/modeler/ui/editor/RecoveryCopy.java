/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.resource.AtomicFile;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;
import org.osgi.framework.FrameworkUtil;

/**
 * A copy of what was not saved, kept in the workspace's metadata from shortly after each change until the model is
 * saved or closed. When one is found on opening, the workbench has ended without either, and the user may have it back.
 */
final class RecoveryCopy {

    private static final int DELAY = 1_500;

    private final ModelSession session;
    private final Path copy;
    private final AtomicReference<byte[]> unwritten = new AtomicReference<>();
    private final Job writer;
    private boolean waiting;

    RecoveryCopy(ModelSession session) {
        this.session = session;
        this.copy = copyOf(session.file());
        this.writer = Job.createSystem(UiTexts.get("recovery.writing"), (ICoreRunnable) monitor -> write());
    }

    private static Path copyOf(URI file) {
        String name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)).toString();
        return Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryCopy.class)).append("recovery")
                .append(name + '.' + ItsmModels.FILE_EXTENSION).toPath();
    }

    /** The model has changed; a copy is made when no other change follows at once. */
    void changed() {
        if (!waiting) {
            waiting = true;
            Display.getCurrent().timerExec(DELAY, this::take);
        }
    }

    private void take() {
        waiting = false;
        if (session.isDirty() && session.readOnlyReason().isEmpty()) {
            try {
                unwritten.set(contentOf(session.resource()));
                writer.schedule();
            } catch (IOException failure) {
                ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notWritten", session.file()), failure);
            }
        }
    }

    private static byte[] contentOf(Resource resource) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.save(content, null);
        return content.toByteArray();
    }

    private synchronized void write() {
        byte[] content = unwritten.getAndSet(null);
        if (content != null) {
            try {
                AtomicFile.replace(copy, out -> out.write(content));
            } catch (IOException failure) {
                ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notWritten", session.file()), failure);
            }
        }
    }

    /** There is nothing left to recover. */
    synchronized void drop() {
        unwritten.set(null);
        try {
            Files.deleteIfExists(copy);
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notDeleted", copy), failure);
        }
    }

    /** Asks what to do with a copy that was left behind. */
    void offer(Shell shell) {
        if (session.isForeign() || session.isDirty() || !Files.exists(copy)) {
            return;
        }
        try {
            byte[] content = Files.readAllBytes(copy);
            if (session.readOnlyReason().isEmpty() && !Arrays.equals(content, contentOf(session.resource()))) {
                int answer = new MessageDialog(shell, UiTexts.get("recovery.title"), null,
                        UiTexts.get("recovery.message", session.file().lastSegment(),
                                Files.getLastModifiedTime(copy).toInstant().atZone(ZoneId.systemDefault())
                                        .toLocalDateTime().withNano(0)),
                        MessageDialog.QUESTION, 0, UiTexts.get("recovery.restore"), UiTexts.get("recovery.discard")).open();
                if (answer == 0) {
                    session.restore(content);
                    return;
                }
            }
            drop();
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notRead", copy), failure);
        }
    }
}
