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

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.itsm.modeler.diagram.ui.editor.DiagramPositions;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.RecoveryFile;
import org.itsm.modeler.model.resource.RecoveryFile.Content;
import org.itsm.modeler.model.resource.RecoveryFile.Kept;
import org.itsm.modeler.ui.UiTexts;
import org.osgi.framework.FrameworkUtil;

/**
 * A copy of what was not saved, of the model and of the places of its figures, kept in the workspace's metadata until the
 * model is saved or closed. It is taken {@value #DELAY} milliseconds after the first change that it does not have yet: no
 * more than that is lost. When one is found on opening, the workbench has ended without saving or closing, and the user may
 * have it back.
 */
final class RecoveryCopy {

    private static final int DELAY = 1_500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

    private final ModelSession session;
    private final RecoveryFile copy;
    private final ContentTaker taker;
    private final Job writer;
    private boolean waiting;
    /** A copy was left behind, and the user has not been asked about it yet: nothing may take its place. */
    private boolean leftBehind;
    private boolean ended;

    RecoveryCopy(ModelSession session) {
        this.session = session;
        this.copy = new RecoveryFile(folder(), session.file());
        this.taker = new ContentTaker(session, UiTexts.get("recovery.writing"), this::taken);
        this.writer = Job.createSystem(UiTexts.get("recovery.writing"), (ICoreRunnable) monitor -> write());
    }

    private static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryCopy.class)).append("recovery").toPath();
    }

    /** From now on until {@link #offer} a copy that was left behind stays as it is, whatever happens to the model. */
    void keepWhatWasLeft() {
        leftBehind = copy.exists();
    }

    /** The model has changed. */
    void changed() {
        if (!waiting) {
            waiting = true;
            Display.getCurrent().timerExec(DELAY, this::take);
        }
    }

    private boolean isWorthwhile() {
        return !ended && session.isDirty() && session.readOnlyReason().isEmpty();
    }

    private void take() {
        waiting = false;
        if (leftBehind && !ended) {
            changed();
        } else if (isWorthwhile()) {
            taker.request();
        }
    }

    private void taken(ContentJob done) {
        if (isWorthwhile() && !leftBehind) {
            try {
                copy.prepare(withPositions(done.content()));
                writer.schedule();
            } catch (IOException failure) {
                logNotWritten(failure);
            }
        }
    }

    private void write() {
        try {
            copy.write();
        } catch (IOException failure) {
            logNotWritten(failure);
        }
    }

    /** Before saving: what is about to be saved is kept, too, until it is. */
    void aboutToSave() {
        if (isWorthwhile() && !leftBehind) {
            try {
                copy.renew(content());
            } catch (IOException failure) {
                logNotWritten(failure);
            }
        }
    }

    private Content content() throws IOException {
        return withPositions(ItsmModels.contentOf(session.resource()));
    }

    private Content withPositions(byte[] model) {
        return new Content(model, DiagramPositions.of(session).content());
    }

    private void logNotWritten(IOException failure) {
        ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notWritten", session.file()), failure);
    }

    /** The editor is closed, or goes on with another file; another editor may still change the model. */
    void end() {
        drop();
        ended = true;
    }

    /** There is nothing left to recover. */
    void drop() {
        taker.stop();
        try {
            if (!leftBehind) {
                copy.drop();
            }
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notDeleted", copy.path()), failure);
        }
    }

    /** Asks what to do with a copy that was left behind. */
    void offer(Shell shell) {
        if (!leftBehind || session.isForeign()) {
            leftBehind = false;
            return;
        }
        try {
            Optional<Kept> kept = copy.read();
            if (kept.isPresent() && isNews(kept.get()) && wanted(shell, kept.get())) {
                // While the session takes it, it is clean for a moment, and yet the copy is all that there is.
                restore(kept.get().content());
            }
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notRead", copy.path()), failure);
        } finally {
            leftBehind = false;
        }
        if (!session.isDirty()) {
            drop();
        }
    }

    /** The places first: the diagrams are drawn anew when the model is another one. */
    private void restore(Content content) {
        content.beside().ifPresent(this::restorePositions);
        session.restore(content.model());
    }

    private void restorePositions(byte[] content) {
        try {
            DiagramPositions.of(session).restore(content);
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(UiTexts.get("recovery.notRead", copy.path()), failure);
        }
    }

    private boolean isNews(Kept kept) throws IOException {
        return session.readOnlyReason().isEmpty() && !kept.content().isLike(content());
    }

    private boolean wanted(Shell shell, Kept kept) {
        String message = UiTexts.get("recovery.message", session.file().lastSegment(),
                MOMENT.format(kept.at().atZone(ZoneId.systemDefault())));
        return new MessageDialog(shell, UiTexts.get("recovery.title"), null, message, MessageDialog.QUESTION, 0,
                UiTexts.get("recovery.restore"), UiTexts.get("recovery.discard")).open() == 0;
    }
}
