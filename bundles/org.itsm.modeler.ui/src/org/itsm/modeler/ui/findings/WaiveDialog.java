/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Waiving;

/** Asks for the reason of a waiver and until when it holds. */
final class WaiveDialog extends TitleAreaDialog {

    private Text reason;
    private Text until;
    private Waiving waiving;

    WaiveDialog(Shell shell) {
        super(shell);
    }

    Waiving waiving() {
        return waiving;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiTexts.get("waive.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        ContextHelp.set(parent, "waive");
        setTitle(UiTexts.get("waive.title"));
        setMessage(UiTexts.get("waive.message"));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        reason = field(body, "waive.reason", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 70);
        until = field(body, "waive.until", SWT.SINGLE, SWT.DEFAULT);
        until.setMessage(UiTexts.get("properties.dateExample"));
        return area;
    }

    private Text field(Composite body, String key, int style, int height) {
        Label label = new Label(body, SWT.NONE);
        label.setText(UiTexts.get("properties.label", UiTexts.get(key)));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = new Text(body, SWT.BORDER | style);
        Accessibility.name(text, UiTexts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(340, height).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void check() {
        Optional<String> problem = Waiving.problem(reason.getText(), until.getText(), LocalDate.now());
        setErrorMessage(problem.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        waiving = new Waiving(reason.getText(), Dates.of(until.getText().strip()).orElse(null),
                System.getProperty("user.name"));
        super.okPressed();
    }
}
