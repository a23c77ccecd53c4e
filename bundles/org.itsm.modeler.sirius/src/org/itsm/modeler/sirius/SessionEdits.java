/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.TransactionalCommandStack;
import org.eclipse.emf.transaction.TransactionalEditingDomain;

/**
 * Runs changes on a transactional domain, each as one step of the undo history. The plain method of the command stack
 * only logs that a command was rolled back; here the caller learns of it.
 */
public final class SessionEdits {

    private SessionEdits() {
    }

    /**
     * Records what the change does to the model and to its representations.
     *
     * @throws CoreException when it failed or was refused; nothing has changed then
     */
    public static void run(TransactionalEditingDomain domain, String label, Runnable change) throws CoreException {
        execute(domain, new RecordingCommand(domain, label) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    /**
     * Executes a command of Sirius.
     *
     * @throws CoreException when it failed or was refused; nothing has changed then
     */
    public static void execute(TransactionalEditingDomain domain, Command command) throws CoreException {
        try {
            ((TransactionalCommandStack) domain.getCommandStack()).execute(command, Map.of());
        } catch (RollbackException refused) {
            throw new CoreException(refused.getStatus());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CoreException(Status.CANCEL_STATUS);
        }
    }
}
