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

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what goes along with the selected elements and what the rules will say, before it deletes them. */
public final class DeleteWithPreviewHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<EObject> elements = SelectedElements.session(event).isEmpty() ? List.of() : SelectedElements.toDelete(event);
        if (!elements.isEmpty()) {
            EObject around = elements.get(0).eContainer();
            RefactoringDialog.open(new DeleteElementsWizard(new DeleteElementsProcessor(elements)),
                    HandlerUtil.getActiveShell(event));
            SelectedElements.leave(elements, around, event);
        }
        return null;
    }
}
