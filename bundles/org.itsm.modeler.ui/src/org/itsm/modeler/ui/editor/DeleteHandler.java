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

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.itsm.modeler.design.services.EditServices;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Deletes the selected elements with their parts and every link to them, as one step of the undo history. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ItsmEditor editor) {
            List<ITSMElement> elements = HandlerUtil.getCurrentStructuredSelection(event).stream()
                    .filter(element -> element instanceof ITSMElement && !(element instanceof ITSMModel))
                    .map(ITSMElement.class::cast)
                    .toList();
            List<ITSMElement> topmost = elements.stream()
                    .filter(element -> elements.stream().noneMatch(
                            other -> other != element && EcoreUtil.isAncestor(other, element)))
                    .toList();
            if (!topmost.isEmpty()) {
                delete(editor, topmost);
            }
        }
        return null;
    }

    private static void delete(ItsmEditor editor, List<ITSMElement> elements) {
        EObject after = elements.get(0).eContainer();
        String label = elements.size() == 1
                ? UiTexts.get("delete.one", ElementLabels.textOf(elements.get(0)))
                : UiTexts.get("delete.many", elements.size());
        EditServices services = new EditServices();
        editor.session().run(new ModelEdit(label, () -> elements.forEach(services::deleteElement)));
        editor.selection().selected(List.of(after));
    }
}
