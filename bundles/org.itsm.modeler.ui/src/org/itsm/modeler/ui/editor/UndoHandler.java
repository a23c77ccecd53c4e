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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.itsm.modeler.diagram.ui.session.ModelSession;

/** Takes the last change back. */
public final class UndoHandler extends HistoryHandler {

    /** Called by the extension registry. */
    public UndoHandler() {
        super("history.undo");
    }

    @Override
    boolean canMove(CommandStack stack) {
        return stack.canUndo();
    }

    @Override
    void move(ModelSession session) {
        session.undo();
    }

    @Override
    Command next(CommandStack stack) {
        return stack.getUndoCommand();
    }
}
