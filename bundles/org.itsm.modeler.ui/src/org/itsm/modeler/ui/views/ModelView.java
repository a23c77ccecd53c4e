/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.ItsmEditor;

/** A view of the model in the editor that was used last, whose rows lead to elements. */
abstract class ModelView extends ViewPart {

    private static final String CONTEXT = "org.itsm.modeler.ui.viewContext";

    private EditorFollower follower;

    /** Makes the controls; called once. */
    abstract void createControls(Composite parent);

    /** Shows the model as it is now; there may be another one, or none. */
    abstract void refresh();

    /** Shows the element of the row that is selected in the editor; does nothing when none is. */
    abstract void openSelected();

    @Override
    public final void createPartControl(Composite parent) {
        createControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        follower = new EditorFollower(getSite().getPage(), this::refresh);
        follower.start();
    }

    final EditorFollower follower() {
        return follower;
    }

    /** Shows the element of that id in the editor that is followed. */
    final void reveal(String id) {
        follower.session().map(session -> session.resource().getEObject(id)).ifPresent(this::reveal);
    }

    /** Shows the element in an editor that has its file open; does nothing when none has. */
    final void reveal(EObject element) {
        follower.editor().filter(editor -> isOf(editor, element)).or(() -> openEditorOf(element))
                .ifPresent(editor -> reveal(editor, element));
    }

    private Optional<IEditorPart> openEditorOf(EObject element) {
        return Arrays.stream(getSite().getPage().getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(editor -> editor != null && isOf(editor, element)).findFirst();
    }

    private static boolean isOf(IEditorPart editor, EObject element) {
        ModelSession session = Adapters.adapt(editor, ModelSession.class);
        return session != null && !session.isClosed() && session.resource() == element.eResource();
    }

    /** A diagram shows some of the elements only: for others the editor of the whole model is opened. */
    private void reveal(IEditorPart editor, EObject element) {
        IWorkbenchPage page = getSite().getPage();
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
            ItsmEditor.open(getSite().getPage(), input).reveal(element);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(
                    Status.error(UiTexts.get("open.failed", input.getName(), failure.getMessage()), failure),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        super.dispose();
    }
}
