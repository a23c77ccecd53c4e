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

import org.eclipse.ltk.ui.refactoring.ChangePreviewViewerInput;
import org.eclipse.ltk.ui.refactoring.IChangePreviewViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/** Shows below the changes of a refactoring what becomes of each element by the selected one. */
public final class ChangePreview implements IChangePreviewViewer {

    private Text text;

    /** Called by the workbench. */
    public ChangePreview() {
        super();
    }

    @Override
    public void createControl(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        Accessibility.name(text, UiTexts.get("refactoring.explanation"));
    }

    @Override
    public Control getControl() {
        return text;
    }

    @Override
    public void setInput(ChangePreviewViewerInput input) {
        text.setText(input.getChange() instanceof ExplainedChange change ? change.explanation() : "");
    }
}
