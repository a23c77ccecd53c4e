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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;

/** Asks for the new name and code of an element. */
public final class RenameElementWizard extends RefactoringWizard {

    private final RenameElementProcessor processor;

    public RenameElementWizard(RenameElementProcessor processor) {
        super(new RenameRefactoring(processor), DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.processor = processor;
        setDefaultPageTitle(UiTexts.get("refactoring.rename.window"));
        setWindowTitle(UiTexts.get("refactoring.rename.window"));
    }

    @Override
    protected void addUserInputPages() {
        addPage(new Page(processor));
    }

    private static final class Page extends UserInputWizardPage {

        private static final int WIDTH = 400;

        private final RenameElementProcessor processor;
        private Text name;
        private Text code;
        private Button texts;

        Page(RenameElementProcessor processor) {
            super("rename");
            this.processor = processor;
        }

        @Override
        public void createControl(Composite parent) {
            Composite body = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(body);
            name = field(body, "refactoring.rename.name", processor.element().getName());
            code = field(body, "refactoring.rename.code", processor.element().getCode());
            texts = new Button(body, SWT.CHECK);
            texts.setText(UiTexts.get("refactoring.rename.texts"));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(texts);
            texts.addListener(SWT.Selection, event -> entered());
            name.selectAll();
            name.setFocus();
            setPageComplete(false);
            ContextHelp.set(body, "renameElement");
            setControl(body);
        }

        private Text field(Composite body, String key, String value) {
            new Label(body, SWT.NONE).setText(UiTexts.get("properties.label", UiTexts.get(key)));
            Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
            text.setText(value == null ? "" : value);
            Accessibility.name(text, UiTexts.get(key));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
            text.addListener(SWT.Modify, event -> entered());
            return text;
        }

        private void entered() {
            processor.setNames(name.getText(), code.getText());
            processor.setTexts(texts.getSelection());
            boolean named = !name.getText().isBlank();
            setErrorMessage(named ? null : UiTexts.get("refactoring.rename.blank"));
            setPageComplete(named && isOther());
        }

        private boolean isOther() {
            return !name.getText().strip().equals(given(processor.element().getName()))
                    || !code.getText().strip().equals(given(processor.element().getCode()));
        }

        private static String given(String text) {
            return text == null ? "" : text;
        }
    }
}
