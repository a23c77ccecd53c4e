/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** The undo history of a file, some of whose steps are parts of changes of several files: those go back and forth as one. */
final class SharedSteps {

    private final CommandStack stack;
    private final Map<Command, SharedStep> shared = new WeakHashMap<>();

    SharedSteps(CommandStack stack) {
        this.stack = stack;
    }

    /** The last step is such a part. */
    void share(SharedStep part) {
        shared.put(stack.getMostRecentCommand(), part);
    }

    void undo() {
        SharedStep part = shared.get(stack.getUndoCommand());
        if (stack.canUndo() && (part == null || !part.undo())) {
            stack.undo();
        }
    }

    void redo() {
        SharedStep part = shared.get(stack.getRedoCommand());
        if (stack.canRedo() && (part == null || !part.redo())) {
            stack.redo();
        }
    }
}
