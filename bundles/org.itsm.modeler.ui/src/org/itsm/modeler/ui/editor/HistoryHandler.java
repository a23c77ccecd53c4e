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

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiTexts;

/** Undo or redo in the model of the active editor, from wherever the keyboard is. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    private final String label;

    HistoryHandler(String label) {
        this.label = label;
    }

    abstract boolean canMove(CommandStack stack);

    abstract void move(ModelSession session);

    abstract Command next(CommandStack stack);

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ItsmEditor editor) {
            // What is being typed is the last step then, rather than lost.
            editor.session().takeOverTyped();
            if (canMove(editor.session().stack())) {
                move(editor.session());
            }
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Object part = context instanceof IEvaluationContext variables
                ? variables.getVariable(ISources.ACTIVE_EDITOR_NAME)
                : null;
        setBaseEnabled(part instanceof ItsmEditor editor && !editor.session().isClosed()
                && canMove(editor.session().stack()));
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Object editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        String step = editor instanceof ItsmEditor itsm
                ? Optional.ofNullable(next(itsm.session().stack())).map(Command::getLabel).orElse("")
                : "";
        element.setText(UiTexts.get(label, step).strip());
    }
}
