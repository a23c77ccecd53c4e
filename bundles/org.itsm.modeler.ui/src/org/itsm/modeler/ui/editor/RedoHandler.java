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

/** Makes the change again that was taken back last. */
public final class RedoHandler extends HistoryHandler {

    /** Called by the extension registry. */
    public RedoHandler() {
        super("history.redo");
    }

    @Override
    boolean canMove(CommandStack stack) {
        return stack.canRedo();
    }

    @Override
    void move(ModelSession session) {
        session.redo();
    }

    @Override
    Command next(CommandStack stack) {
        return stack.getRedoCommand();
    }
}
