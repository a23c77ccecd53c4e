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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.ui.views.FindingsView;
import org.itsm.modeler.ui.wizards.NewProjectWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Your first chain" of the help, step by step, with a real mouse and keyboard; its pictures are taken here. */
class FirstChainTest extends WorkbenchTest {

    private static final String NAME = "Bakery";
    /** Process is not repeatable: found at both processes, and mended in one way. */
    private static final String RULE = "QLT-02";

    private final Hands hands = new Hands();
    private ItsmEditor editor;
    private ChainDrawing chain;

    @AfterEach
    void deleteProject() throws Exception {
        TestProject.deleteIfMade(NAME);
    }

    @Test
    void theStepsOfTheHelpLeadToAChainWithoutTheFindingThatTheyMend() throws Exception {
        makeProject();
        drawChain();
        assertTrue(Workbench.run(() -> model().getObjectives().get(0).reachesActivity()));
        lookAtFindings();
        fix();
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertTrue(Workbench.run(() -> !editor.isDirty()));
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    /** A picture without tool tips. */
    private void takePicture(String name) {
        hands.move(new Point(2, 2));
        Workbench.pause(300);
        Screen.takeWindow(name);
    }

    // ---- 1

    private void makeProject() {
        WizardDialog dialog = Workbench.run(() -> {
            NewProjectWizard wizard = new NewProjectWizard();
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            WizardDialog made = new WizardDialog(Workbench.window().getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            Workbench.find(made.getShell(), Text.class, Text::isVisible).setText(NAME);
            return made;
        });
        press(dialog, "Next >");
        Workbench.pause(300);
        Screen.take("wizard-new");
        press(dialog, "Finish");
        editor = Workbench.run(() -> (ItsmEditor) Workbench.page().getActiveEditor());
        chain = new ChainDrawing(editor, hands);
        chain.show();
        takePicture("first-1-empty");
    }

    private static void press(WizardDialog dialog, String label) {
        Workbench.act(() -> Workbench.tell(Workbench.find(dialog.getShell(), Button.class, each -> each.getText().replace("&", "")
                .equals(label)), SWT.Selection));
        Workbench.settle();
    }

    // ---- 2

    private void drawChain() {
        chain.create("Objective", "D1_C_Lane_Objectives", "Fresh bread at seven");
        chain.create("Business process", "D1_C_Lane_BusinessProcesses", "Bake bread");
        chain.create("IT service", "D1_C_Lane_ServiceOrganization", "Order intake");
        chain.create("ITSM process", "D1_C_Lane_ServiceManagement", "Availability management");
        chain.create("Technical activity", "D1_C_Lane_Activities", "Watch the ordering system");
        chain.connect("Realizes", () -> model().getBusinessProcesses().get(0), () -> model().getObjectives().get(0));
        chain.connect("Uses service", () -> model().getBusinessProcesses().get(0), () -> model().getServices().get(0));
        chain.connect("Manages", () -> model().getItsmProcesses().get(0), () -> model().getServices().get(0));
        chain.connect("Performed for", () -> model().getTechnicalActivities().get(0), () -> model().getItsmProcesses().get(0));
        takePicture("first-2-chain");
    }

    // ---- 3

    private void lookAtFindings() {
        Workbench.act(() -> Workbench.page().showView(FindingsView.ID));
        Workbench.await("the findings are up to date", () -> editor.findings().isUpToDate() && findings().getItemCount() > 0);
        Workbench.act(() -> {
            TreeItem item = Arrays.stream(findings().getItems()).filter(each -> each.getText().startsWith(RULE)).findFirst()
                    .orElseThrow();
            item.setExpanded(true);
            findings().setSelection(item.getItem(0));
            findings().showSelection();
            Event event = new Event();
            event.item = item.getItem(0);
            findings().notifyListeners(SWT.Selection, event);
        });
        Workbench.settle();
        takePicture("first-3-findings");
    }

    private static Tree findings() {
        return Workbench.find(Workbench.window().getShell(), Tree.class, each -> "Findings by rule".equals(Names.of(each)));
    }

    // ---- 4

    private void fix() throws Exception {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME).getFile(NAME + ".itsm");
        List<IMarker> markers = markers(file);
        assertEquals(2, markers.size());
        for (IMarker marker : markers) {
            Workbench.act(() -> {
                IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
                assertEquals("Mark it repeatable", fix.getLabel());
                fix.run(marker);
            });
        }
        Workbench.await("the findings are gone", () -> markers(file).isEmpty());
    }

    private static List<IMarker> markers(IFile file) throws Exception {
        return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                .filter(marker -> RULE.equals(marker.getAttribute(FindingMarkers.RULE, ""))).toList();
    }
}
