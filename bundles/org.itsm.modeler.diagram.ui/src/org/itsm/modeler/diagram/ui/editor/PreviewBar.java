/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.diagram.ui.session.OtherEditor;

/** Says above a diagram that is drawn in another editor that this is a preview, and leads to that editor. */
final class PreviewBar {

    private final DiagramPage page;
    private final Composite bar;
    private final Label text;
    private final Button button;

    PreviewBar(DiagramPage page, Composite parent) {
        this.page = page;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 2, 2).applyTo(bar);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        button = new Button(bar, SWT.PUSH);
        button.addListener(SWT.Selection, event -> open());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    }

    /** Shows itself where there is another editor. */
    void update() {
        Optional<String> name = page.session().otherEditor().map(OtherEditor::name);
        text.setText(name.map(other -> DiagramTexts.get("preview.text", other)).orElse(""));
        button.setText(name.map(other -> DiagramTexts.get("preview.open", other)).orElse(""));
        button.setToolTipText(name.map(other -> DiagramTexts.get("preview.open.tooltip", other)).orElse(""));
        bar.setVisible(name.isPresent());
        Layouts.exclude(bar, name.isEmpty());
    }

    /** Opens what is shown in the other editor; does nothing where there is none. */
    void open() {
        Optional<OtherEditor> other = page.session().otherEditor();
        Optional<DiagramAddress> shown = page.address();
        if (other.isPresent() && shown.isPresent()) {
            try {
                other.get().open(shown.get().diagram(), shown.get().root());
            } catch (CoreException failure) {
                StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            }
        }
    }
}
