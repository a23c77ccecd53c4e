/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.diagram.ui.Messages;
import org.itsm.modeler.diagram.ui.positions.DiagramPositions;
import org.itsm.modeler.diagram.ui.session.Companion;
import org.itsm.modeler.diagram.ui.session.ContentJob;
import org.itsm.modeler.diagram.ui.session.ContentTaker;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.model.resource.RecoveryFile;
import org.itsm.modeler.model.resource.RecoveryFile.Content;
import org.itsm.modeler.model.resource.RecoveryFile.Kept;
import org.osgi.framework.FrameworkUtil;

/**
 * A copy of what was not saved in a session, of the model and of the places of its figures, kept in the workspace's metadata
 * until the model is saved or closed. It is taken {@value #DELAY} milliseconds after the first change that it does not have yet: no
 * more than that is lost. When one is found on opening, the workbench has ended without saving or closing, and the user may
 * have it back.
 */
public final class RecoveryCopy implements Companion, SessionListener {

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

    private RecoveryCopy(ModelSession session) {
        this.session = session;
        this.copy = new RecoveryFile(folder(), session.file());
        this.taker = new ContentTaker(session, Messages.get(RecoveryCopy.class, "writing"), this::taken);
        this.writer = Job.createSystem(Messages.get(RecoveryCopy.class, "writing"), (ICoreRunnable) monitor -> write());
        this.leftBehind = copy.exists();
        session.addListener(this);
        Display display = Display.getCurrent();
        session.whenOpen(() -> display.asyncExec(this::offer));
    }

    /** Keeps a copy for the session from now on, and asks what to do with one that was left behind; once for all its editors. */
    public static void keepFor(ModelSession session) {
        session.companion(RecoveryCopy.class, RecoveryCopy::new);
    }

    private static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryCopy.class)).append("recovery").toPath();
    }

    @Override
    public void modelChanged() {
        if (!waiting) {
            waiting = true;
            Display.getCurrent().timerExec(DELAY, this::take);
        }
    }

    @Override
    public void dirtyChanged() {
        if (!session.isDirty()) {
            drop();
        }
    }

    @Override
    public void revert() {
        // The session says that it is clean.
    }

    /** The model is closed, or it is not ours any more. */
    @Override
    public void end() {
        drop();
        ended = true;
    }

    private boolean isWorthwhile() {
        return !ended && session.isDirty() && session.readOnlyReason().isEmpty();
    }

    private void take() {
        waiting = false;
        if (leftBehind && !ended) {
            modelChanged();
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

    /** What is about to be saved is kept, too, until it is. */
    @Override
    public void save(IProgressMonitor monitor) {
        if (isWorthwhile() && !leftBehind) {
            try {
                copy.renew(content());
            } catch (IOException failure) {
                logNotWritten(failure);
            }
        }
    }

    private Content content() throws IOException {
        return withPositions(session.content());
    }

    private Content withPositions(byte[] model) {
        return new Content(model, DiagramPositions.of(session).content());
    }

    private void logNotWritten(IOException failure) {
        ILog.of(RecoveryCopy.class).error(Messages.get(RecoveryCopy.class, "notWritten", session.file()), failure);
    }

    /** There is nothing left to recover. */
    private void drop() {
        taker.stop();
        try {
            if (!leftBehind) {
                copy.drop();
            }
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(Messages.get(RecoveryCopy.class, "notDeleted", copy.path()), failure);
        }
    }

    /** Asks what to do with a copy that was left behind. */
    private void offer() {
        if (session.isClosed()) {
            return;
        }
        if (!leftBehind || session.isForeign()) {
            leftBehind = false;
            return;
        }
        try {
            Optional<Kept> kept = copy.read();
            // While the session takes it, it is clean for a moment, and yet the copy is all that there is.
            if (kept.isPresent() && isNews(kept.get()) && wanted(kept.get()) && !restore(kept.get().content())) {
                return;
            }
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(Messages.get(RecoveryCopy.class, "notRead", copy.path()), failure);
        }
        leftBehind = false;
        if (!session.isDirty()) {
            drop();
        }
    }

    /** The places first: the diagrams are drawn anew when the model is another one. False when it failed: then the copy stays. */
    private boolean restore(Content content) {
        content.beside().ifPresent(this::restorePositions);
        try {
            session.restore(content.model());
            return true;
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(Messages.get(RecoveryCopy.class, "notRead", copy.path()), failure);
            return false;
        }
    }

    private void restorePositions(byte[] content) {
        try {
            DiagramPositions.of(session).restore(content);
        } catch (IOException failure) {
            ILog.of(RecoveryCopy.class).error(Messages.get(RecoveryCopy.class, "notRead", copy.path()), failure);
        }
    }

    private boolean isNews(Kept kept) throws IOException {
        return session.readOnlyReason().isEmpty() && !kept.content().isLike(content());
    }

    private boolean wanted(Kept kept) {
        Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        String message = Messages.get(RecoveryCopy.class, "message", session.file().lastSegment(),
                MOMENT.format(kept.at().atZone(ZoneId.systemDefault())));
        return new MessageDialog(shell, Messages.get(RecoveryCopy.class, "title"), null, message, MessageDialog.QUESTION, 0,
                Messages.get(RecoveryCopy.class, "restore"), Messages.get(RecoveryCopy.class, "discard")).open() == 0;
    }
}
