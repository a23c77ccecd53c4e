/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/**
 * The wizard "New ITSM project" of the workbench, filled in and finished as a user does it.
 *
 * @param offered the models to start with that it offered
 * @param project the project that it made
 */
record WizardRun(List<String> offered, IProject project) {

    private static final String WIZARD = "org.itsm.modeler.sirius.newProject";

    static WizardRun finish(String name, String choice) {
        List<String> offered = Workbench.run(() -> {
            IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(WIZARD).createWizard();
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
            dialog.create();
            IWizardPage[] pages = wizard.getPages();
            controls(pages[0], Text.class).findFirst().orElseThrow().setText(name);
            List<Button> choices = controls(pages[1], Button.class).toList();
            choices.forEach(button -> select(button, button.getText().equals(choice)));
            assertTrue(wizard.canFinish(), () -> "cannot finish: " + pages[0].getErrorMessage());
            List<String> texts = choices.stream().map(Button::getText).toList();
            assertTrue(wizard.performFinish(), "not finished");
            dialog.close();
            return texts;
        });
        Workbench.settle();
        return new WizardRun(offered, ResourcesPlugin.getWorkspace().getRoot().getProject(name));
    }

    private static void select(Button button, boolean selected) {
        button.setSelection(selected);
        button.notifyListeners(SWT.Selection, null);
    }

    private static <T extends Control> Stream<T> controls(IWizardPage page, Class<T> type) {
        List<Control> all = new ArrayList<>();
        collect(page.getControl(), all);
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    private static void collect(Control control, List<Control> all) {
        all.add(control);
        if (control instanceof Composite parts) {
            for (Control part : parts.getChildren()) {
                collect(part, all);
            }
        }
    }
}
