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

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.wizards.AdoptWizard;
import org.junit.jupiter.api.Test;

class AdoptWizardTest extends OpenWizardTest {

    private static final String ADDED = "Added to the model:";
    private static final String PRESENT = "Was there already and adopts them now";

    private void openAtElementsOf(String catalog) {
        open(AdoptWizard::new);
        press("Next >");
        chooseLine("Framework catalogue", Catalogs.find(catalog).orElseThrow().title());
        press("Next >");
    }

    /** Ticks the element of that code and no other one. */
    private void tick(String code) {
        Workbench.act(() -> {
            Tree tree = control(Tree.class, "What to adopt");
            assertTrue(tick(tree.getItems(), code), code);
            Event event = new Event();
            event.detail = SWT.CHECK;
            tree.notifyListeners(SWT.Selection, event);
            assertTrue(button("Only these elements:").getSelection());
        });
    }

    private static boolean tick(TreeItem[] items, String code) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(code + ' ')) {
                item.setChecked(true);
                return true;
            } else if (tick(item.getItems(), code)) {
                return true;
            }
        }
        return false;
    }

    private List<String> shown(String area) {
        return Workbench.run(() -> control(Text.class, area).getText().lines().toList());
    }

    private static List<String> processes(ITSMModel model) {
        return model.getItsmProcesses().stream().map(ITSMProcess::getName).toList();
    }

    @Test
    void aTickedElementBecomesAProcessOfTheModelInItsEditor() throws Exception {
        project.sample("minimal");
        openAtElementsOf("itil-4");
        tick("SMP-06");
        press("Next >");
        Pictures.take("wizard-adopt-preview");
        List<String> added = shown(ADDED);
        press("Finish");
        ITSMModel model = editor().model().orElseThrow();
        ITSMProcess adopted = model.getItsmProcesses().get(model.getItsmProcesses().size() - 1);
        assertEquals("SMP-06", adopted.getCode());
        assertTrue(added.contains("ITSM process: " + adopted.getName()), added.toString());
        assertTrue(editor().isDirty());
    }

    @Test
    void oneUndoTakesAWholeCatalogueBack() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        List<String> before = processes(editor.model().orElseThrow());
        openAtElementsOf("fitsm-3.0");
        Pictures.take("wizard-adopt");
        press("Next >");
        press("Finish");
        assertTrue(processes(editor.model().orElseThrow()).size() > before.size() + 10, "processes");
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals(before, processes(editor.model().orElseThrow()));
        assertFalse(editor.isDirty());
    }

    @Test
    void thePreviewChangesNothing() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        openAtElementsOf("itil-4");
        press("Next >");
        assertFalse(shown(ADDED).isEmpty());
        press("Cancel");
        assertFalse(editor.isDirty());
    }

    @Test
    void whatTheModelHasIsNotDoubled() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        for (int time = 0; time < 2; time++) {
            openAtElementsOf("itil-4");
            tick("SMP-06");
            press("Next >");
            if (time == 0) {
                press("Finish");
            }
        }
        ITSMProcess adopted = editor.model().orElseThrow().getItsmProcesses().stream()
                .filter(process -> "SMP-06".equals(process.getCode())).findFirst().orElseThrow();
        assertEquals(List.of("ITSM process: " + adopted.getName()), shown(PRESENT));
        assertEquals(List.of("Framework elements: 0"), shown(ADDED));
    }

    @Test
    void theModelMayReferToAFileBesideIt() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        int frameworks = editor.model().orElseThrow().getFrameworks().size();
        openAtElementsOf("itil-4");
        tick("SMP-06");
        Workbench.act(() -> {
            choose("The model:", "refers to the catalogue as a file beside it");
            assertFalse(button("Make ITSM processes with their names, codes and stages").isEnabled());
        });
        press("Next >");
        press("Finish");
        assertTrue(project.project().getFile("itil-4.itsm").exists());
        ITSMModel model = editor.model().orElseThrow();
        ITSMProcess adopted = model.getItsmProcesses().get(model.getItsmProcesses().size() - 1);
        assertEquals("itil-4.itsm", adopted.getAdopts().get(0).eResource().getURI().lastSegment());
        assertEquals(frameworks, model.getFrameworks().size());
        Workbench.act(() -> editor.doSave(null));
        String saved = TestProject.text(project.project().getFile("minimal.itsm"));
        assertTrue(saved.contains("itil-4.itsm#"), saved);
    }

    @Test
    void nothingTickedIsNothingToGoOnWith() throws Exception {
        project.sample("minimal");
        openAtElementsOf("itil-4");
        Workbench.act(() -> {
            Button some = button("Only these elements:");
            button("The whole catalogue, with its activities").setSelection(false);
            some.setSelection(true);
            Workbench.tell(some, SWT.Selection);
            assertFalse(button("Next >").isEnabled());
        });
    }
}
