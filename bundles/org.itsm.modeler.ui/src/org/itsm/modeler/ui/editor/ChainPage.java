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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.ui.UiTexts;

/** The diagrams of the model. Nothing is drawn before the page is seen. */
final class ChainPage implements EditorPage {

    private final ItsmEditor editor;
    private Composite body;
    private DiagramPage diagram;

    ChainPage(ItsmEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return UiTexts.get("chain.title");
    }

    @Override
    public String context() {
        return "chainPage";
    }

    @Override
    public Control create(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        return body;
    }

    /** The diagram follows the session by itself. */
    @Override
    public void refresh(ModelChangeKind kind) {
        if (diagram == null) {
            diagram = new DiagramPage(editor.getSite(), editor.session());
            diagram.create(body);
            diagram.onSelection(() -> editor.selection().selected(diagram.selectedElements()));
            body.layout();
        } else if (diagram.session() != editor.session()) {
            diagram.setSession(editor.session());
        }
    }

    /** The diagram; empty before the page was seen. */
    Optional<DiagramPage> diagram() {
        return Optional.ofNullable(diagram);
    }

    @Override
    public boolean reveal(EObject element) {
        return diagram != null && diagram.reveal(element);
    }

    @Override
    public void focus() {
        if (diagram != null) {
            diagram.setFocus();
        }
    }
}
