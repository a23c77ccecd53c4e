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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.itsm.modeler.ui.editor.Navigation;

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
        Navigation navigation = new Navigation(getSite().getPage());
        navigation.editorOf(element, follower.editor()).ifPresent(editor -> navigation.reveal(editor, element));
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        super.dispose();
    }
}
