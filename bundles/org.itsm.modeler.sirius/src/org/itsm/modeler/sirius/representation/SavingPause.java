/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.representation;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.EditingSessionEvent;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;

/**
 * Holds back that Sirius saves a session without editors in the background. While it compares the file of the
 * representations with what is to be saved, that file hears of no addition: a representation that is made meanwhile would
 * not be listened to ever after, and nothing that is done in it could be undone.
 */
final class SavingPause implements AutoCloseable {

    private static final String SAVING = "org.eclipse.sirius.saveSessionJob";

    private final Optional<IEditingSession> editing;

    private SavingPause(Optional<IEditingSession> editing) {
        this.editing = editing;
    }

    /**
     * Waits until nothing is being saved, and lets no saving of the session begin until it is closed. Within an operation
     * on the workspace, such as making the project of the session, it does not wait.
     *
     * @throws CoreException when the user does not wait for that
     */
    static SavingPause begin(Session session, IProgressMonitor monitor) throws CoreException {
        SavingPause pause = new SavingPause(Optional.ofNullable(SessionUIManager.INSTANCE.getUISession(session)));
        pause.tell(EditingSessionEvent.REPRESENTATION_ABOUT_TO_BE_CREATED_BEFORE_OPENING);
        try {
            // Who holds a rule of the workspace may be what the saving of another session waits for.
            if (Job.getJobManager().currentRule() == null) {
                Job.getJobManager().join(SAVING, monitor);
            }
            return pause;
        } catch (InterruptedException interrupted) {
            pause.close();
            Thread.currentThread().interrupt();
            throw new CoreException(Status.CANCEL_STATUS);
        } catch (OperationCanceledException cancelled) {
            pause.close();
            throw new CoreException(Status.CANCEL_STATUS);
        }
    }

    @Override
    public void close() {
        tell(EditingSessionEvent.REPRESENTATION_CREATED_BEFORE_OPENING);
    }

    private void tell(EditingSessionEvent event) {
        editing.ifPresent(session -> session.notify(event));
    }
}
