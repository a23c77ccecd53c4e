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
import org.eclipse.ltk.core.refactoring.participants.DeleteRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;

/** Shows what a deletion brings with it before it is done. */
public final class DeleteElementsWizard extends RefactoringWizard {

    private final DeleteElementsProcessor processor;

    public DeleteElementsWizard(DeleteElementsProcessor processor) {
        super(new DeleteRefactoring(processor), DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.processor = processor;
        setDefaultPageTitle(UiTexts.get("refactoring.delete.window"));
        setWindowTitle(UiTexts.get("refactoring.delete.window"));
    }

    @Override
    protected void addUserInputPages() {
        addPage(new Page(processor));
    }

    private static final class Page extends UserInputWizardPage {

        private static final int WIDTH = 640;
        private static final int HEIGHT = 280;

        private final DeleteElementsProcessor processor;

        Page(DeleteElementsProcessor processor) {
            super("delete");
            this.processor = processor;
        }

        @Override
        public void createControl(Composite parent) {
            Composite body = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().margins(10, 10).spacing(6, 8).applyTo(body);
            Label question = new Label(body, SWT.WRAP);
            question.setText(UiTexts.get("refactoring.delete.question", processor.getProcessorName(),
                    processor.plan().files().size() - 1));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(question);
            PlanOutline outline = new PlanOutline(body);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(outline.control());
            outline.show(processor.plan());
            ContextHelp.set(body, "deleteElements");
            setControl(body);
        }
    }
}
