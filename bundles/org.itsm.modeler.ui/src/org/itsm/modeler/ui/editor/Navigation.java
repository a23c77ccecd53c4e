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

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiTexts;

/** Leads to elements in the editors of a page. */
public final class Navigation {

    private final IWorkbenchPage page;

    public Navigation(IWorkbenchPage page) {
        this.page = page;
    }

    /** An editor that has the file of the element open, the preferred one if that has it. */
    public Optional<IEditorPart> editorOf(EObject element, Optional<IEditorPart> preferred) {
        return preferred.filter(editor -> isOf(editor, element))
                .or(() -> Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                        .filter(editor -> editor != null && isOf(editor, element)).findFirst());
    }

    private static boolean isOf(IEditorPart editor, EObject element) {
        ModelSession session = Adapters.adapt(editor, ModelSession.class);
        return session != null && !session.isClosed() && session.resource() == element.eResource();
    }

    /**
     * Shows the element in the editor, which is brought to front. A diagram shows some of the elements only: for others
     * the editor of the whole model is opened.
     */
    public void reveal(IEditorPart editor, EObject element) {
        if (editor instanceof ItsmEditor model) {
            page.activate(model);
            model.reveal(element);
            return;
        }
        DiagramPage diagram = Adapters.adapt(editor, DiagramPage.class);
        if (diagram != null && diagram.reveal(element)) {
            page.activate(editor);
        } else {
            openModel(editor.getEditorInput(), element);
        }
    }

    private void openModel(IEditorInput input, EObject element) {
        try {
            ItsmEditor.open(page, input).reveal(element);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(
                    Status.error(UiTexts.get("open.failed", input.getName(), failure.getMessage()), failure),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Selects the element in all diagrams that stand in editors of their own and show it; none is brought to front. */
    void revealInDiagrams(EObject element) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null && !(editor instanceof ItsmEditor) && isOf(editor, element)) {
                Optional.ofNullable(Adapters.adapt(editor, DiagramPage.class)).ifPresent(diagram -> diagram.reveal(element));
            }
        }
    }
}
