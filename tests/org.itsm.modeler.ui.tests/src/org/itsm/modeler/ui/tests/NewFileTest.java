/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.wizards.NewModelWizard;
import org.junit.jupiter.api.Test;

/** Where a wizard puts a new model, also where that is a strange place. */
class NewFileTest extends OpenWizardTest {

    private WizardNewFileCreationPage filePage(IStructuredSelection selection) {
        Workbench.act(() -> {
            NewModelWizard wizard = new NewModelWizard();
            wizard.init(PlatformUI.getWorkbench(), selection);
            dialog = new WizardDialog(Workbench.window().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        press("Next >");
        return (WizardNewFileCreationPage) Workbench.run(() -> dialog.getCurrentPage());
    }

    private WizardNewFileCreationPage filePage() {
        return filePage(new StructuredSelection(project.project()));
    }

    private void name(String name) {
        Workbench.act(() -> Workbench.find(dialog.getShell(), Text.class, text -> text.isVisible() && text.getText().equals("model.itsm"))
                .setText(name));
    }

    private boolean finishable() {
        return Workbench.run(() -> button("Finish").isEnabled());
    }

    @Test
    void whoHasAModelOpenBeginsInItsFolder() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        WizardNewFileCreationPage page = filePage(new StructuredSelection(editor.model().orElseThrow()));
        assertEquals(project.project().getFullPath(), Workbench.run(page::getContainerFullPath));
        assertTrue(finishable());
    }

    @Test
    void aModelIsNoLinkToAFileElsewhere() {
        filePage();
        assertFalse(Workbench.run(() -> Workbench.findAll(dialog.getShell(), Button.class).stream()
                .anyMatch(button -> button.isVisible() && button.getText().startsWith("Advanced"))));
    }

    @Test
    void aFolderThatIsNotThereYetIsMade() {
        filePage();
        Workbench.act(() -> Workbench.find(dialog.getShell(), Text.class, text -> text.isVisible() && text.getText().contains("NewFileTest"))
                .setText("NewFileTest/a new/folder"));
        press("Finish");
        assertTrue(project.project().getFile("a new/folder/model.itsm").exists());
    }

    @Test
    void aNameWithPercentAmpersandHashBlankAndUmlautsIsAFileThatIsSavedAgain() throws Exception {
        filePage();
        name("R&D %41 #1 \u00c4\u00df (x).itsm");
        press("Finish");
        IFile file = project.project().getFile("R&D %41 #1 \u00c4\u00df (x).itsm");
        assertTrue(file.exists());
        ItsmEditor editor = editor();
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> editor.model().orElseThrow().setName("R&D"))));
        Workbench.command("org.eclipse.ui.file.save");
        assertFalse(editor.isDirty());
        assertTrue(TestProject.text(file).contains("R&amp;D"));
    }

    @Test
    void aNameThatIsTooLongForTheDiskIsSaid() {
        filePage();
        name("x".repeat(300) + ".itsm");
        try (Answer told = Answer.with("OK")) {
            press("Finish");
        }
        assertFalse(project.project().getFile("x".repeat(300) + ".itsm").exists());
    }

    @Test
    void aClosedProjectTakesNoModel() throws Exception {
        project.project().close(null);
        try {
            filePage();
            assertFalse(finishable());
        } finally {
            project.project().open(null);
        }
    }

    @Test
    void withoutAFolderNothingCanBeFinished() {
        filePage(StructuredSelection.EMPTY);
        assertFalse(finishable());
    }
}
