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

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.util.Deletion;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.refactoring.DeletionPlan;

/**
 * Deletes the selected elements with their parts and every link to them. As long as all that is in the file of the
 * elements, one step of its undo history takes it back, and it is done at once; only where other files refer to the
 * elements it is asked first.
 */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ModelSession session = SelectedElements.session(event).orElse(null);
        DiagramPage diagram = SelectedElements.diagram(event);
        List<EObject> elements = session == null ? List.of() : SelectedElements.toDelete(event);
        EObject around = elements.isEmpty() ? null : elements.get(0).eContainer();
        if (!elements.isEmpty() && othersRefer(elements)) {
            RefactoringDialog.open(new DeleteElementsWizard(new DeleteElementsProcessor(elements)),
                    HandlerUtil.getActiveShell(event));
        } else if (diagram != null) {
            diagram.deleteSelected();
        } else if (!elements.isEmpty()) {
            delete(session, elements);
        }
        if (diagram == null) {
            SelectedElements.leave(elements, around, event);
        }
        return null;
    }

    private static boolean othersRefer(List<EObject> elements) throws ExecutionException {
        List<URI> places = Deletion.withParts(elements).stream().map(EcoreUtil::getURI).toList();
        AtomicBoolean refer = new AtomicBoolean();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    refer.set(DeletionPlan.othersRefer(places, new WorkspaceModels(monitor)));
                } catch (IOException unreadable) {
                    throw new InvocationTargetException(unreadable);
                }
            });
        } catch (InvocationTargetException failure) {
            throw new ExecutionException(UiTexts.get("refactoring.unreadable", failure.getCause().getMessage()),
                    failure.getCause());
        } catch (InterruptedException cancelled) {
            throw new ExecutionException(cancelled.getMessage(), cancelled);
        }
        return refer.get();
    }

    private static void delete(ModelSession session, List<EObject> elements) {
        session.run(new ModelEdit(DeleteElementsProcessor.labelOf(elements), () -> Deletion.delete(elements)));
    }
}
