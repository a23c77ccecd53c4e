/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.diagram.ui.session.SharedStep;

/** The part that a refactoring has in the undo history of a model: it is undone and redone with the whole refactoring. */
final class RefactoringStep implements SharedStep {

    private final Command step;

    RefactoringStep(Command step) {
        this.step = step;
    }

    @Override
    public boolean undo() {
        return operation(history().getUndoHistory(context()))
                .map(operation -> move(operation, () -> history().undoOperation(operation, new NullProgressMonitor(), this::info)))
                .orElse(false);
    }

    @Override
    public boolean redo() {
        return operation(history().getRedoHistory(context()))
                .map(operation -> move(operation, () -> history().redoOperation(operation, new NullProgressMonitor(), this::info)))
                .orElse(false);
    }

    private static IOperationHistory history() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    /** Refactorings are undone where changes of the workspace are. */
    private static IUndoContext context() {
        return Adapters.adapt(ResourcesPlugin.getWorkspace(), IUndoContext.class);
    }

    private Optional<IUndoableOperation> operation(IUndoableOperation[] operations) {
        return Arrays.stream(operations).filter(this::isOurs).findFirst();
    }

    private boolean isOurs(IUndoableOperation operation) {
        if (operation instanceof IAdvancedUndoableOperation advanced) {
            Object[] affected = advanced.getAffectedObjects();
            return affected != null && Arrays.asList(affected).contains(step);
        }
        return false;
    }

    /** Something that moves the whole refactoring. */
    private interface Move {

        IStatus run() throws ExecutionException;
    }

    /** Where it cannot be moved the user has been told why; from then on the step stands for itself. */
    private static boolean move(IUndoableOperation operation, Move move) {
        try {
            if (!move.run().isOK()) {
                history().replaceOperation(operation, new IUndoableOperation[0]);
            }
        } catch (ExecutionException failure) {
            ILog.of(RefactoringStep.class).error(failure.getMessage(), failure);
            history().replaceOperation(operation, new IUndoableOperation[0]);
        }
        return true;
    }

    /** What dialogs need. */
    private <T> T info(Class<T> adapter) {
        return adapter == Shell.class
                ? adapter.cast(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
                : null;
    }
}
