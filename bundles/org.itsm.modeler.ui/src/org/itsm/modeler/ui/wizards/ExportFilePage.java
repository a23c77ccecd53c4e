/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.itsm.modeler.exchange.xmi.XmiFormat;
import org.itsm.modeler.ui.UiTexts;

/** Asks where to write XMI, in which format, and whether the metamodel is to lie beside it. */
final class ExportFilePage extends FilePage {

    private Choice<XmiFormat> format;
    private Button metamodel;

    ExportFilePage() {
        super("wizard.xmi", "*.xmi", PathField.Kind.OUTPUT);
    }

    @Override
    void addMore(Composite page) {
        format = new Choice<>(page, UiTexts.get("wizard.xmi.format"), List.of(XmiFormat.values()),
                each -> UiTexts.get("wizard.xmi.version", each.version()), this::check);
        new Label(page, SWT.NONE);
        metamodel = new Button(page, SWT.CHECK);
        metamodel.setText(UiTexts.get("wizard.xmi.metamodel"));
        metamodel.setSelection(true);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(metamodel);
    }

    XmiFormat format() {
        return format.chosen();
    }

    boolean withMetamodel() {
        return metamodel.getSelection();
    }
}
