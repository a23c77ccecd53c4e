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
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.model.itsm.ITSMElement;
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
    private static final int CHAIN = 1;
    private static final int STEPS = 6;

    private final Hands hands = new Hands();
    private ItsmEditor editor;

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.act(() -> Workbench.page().closeAllEditors(false));
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        if (made.exists()) {
            made.delete(true, true, null);
        }
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

    private void awaitPicture() {
        Workbench.await("the diagram is drawn", () -> {
            DiagramPage page = editor.getAdapter(DiagramPage.class);
            return page != null && page.isUpToDate() && !page.canvas().scene().figures().isEmpty() && page.canvas().isPainted();
        });
    }

    private DiagramCanvas canvas() {
        return editor.getAdapter(DiagramPage.class).canvas();
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
        Workbench.act(() -> editor.setActivePage(CHAIN));
        awaitPicture();
        takePicture("first-1-empty");
    }

    private static void press(WizardDialog dialog, String label) {
        Workbench.act(() -> Workbench.tell(Workbench.find(dialog.getShell(), Button.class, each -> each.getText().replace("&", "")
                .equals(label)), SWT.Selection));
        Workbench.settle();
    }

    // ---- 2

    private void drawChain() {
        create("Objective", "D1_C_Lane_Objectives", "Fresh bread at seven");
        create("Business process", "D1_C_Lane_BusinessProcesses", "Bake bread");
        create("IT service", "D1_C_Lane_ServiceOrganization", "Order intake");
        create("ITSM process", "D1_C_Lane_ServiceManagement", "Availability management");
        create("Technical activity", "D1_C_Lane_Activities", "Watch the ordering system");
        connect("Realizes", () -> model().getBusinessProcesses().get(0), () -> model().getObjectives().get(0));
        connect("Uses service", () -> model().getBusinessProcesses().get(0), () -> model().getServices().get(0));
        connect("Manages", () -> model().getItsmProcesses().get(0), () -> model().getServices().get(0));
        connect("Performed for", () -> model().getTechnicalActivities().get(0), () -> model().getItsmProcesses().get(0));
        takePicture("first-2-chain");
    }

    private void create(String tool, String lane, String name) {
        choose(tool);
        hands.click(canvas(), freePlaceIn(lane), Hands.LEFT);
        Workbench.await("the name can be typed", () -> !Workbench.findAll(canvas(), Text.class).isEmpty());
        hands.type(name);
        hands.key(SWT.CR);
        Workbench.await("it is called so", () -> Workbench.findAll(canvas(), Text.class).isEmpty() && isThere(name));
        awaitPicture();
    }

    private boolean isThere(String name) {
        Iterable<EObject> all = model()::eAllContents;
        for (EObject element : all) {
            if (element instanceof ITSMElement named && name.equals(named.getName())) {
                return true;
            }
        }
        return false;
    }

    private void choose(String tool) {
        Tree palette = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> "Palette".equals(Names.of(each))));
        Point at = Workbench.run(() -> {
            TreeItem item = Arrays.stream(palette.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                    .filter(each -> each.getText().equals(tool)).findFirst().orElseThrow(() -> new AssertionError(tool));
            palette.showItem(item);
            Rectangle bounds = item.getBounds();
            return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
        hands.click(palette, at, Hands.LEFT);
    }

    private Point freePlaceIn(String lane) {
        return Workbench.run(() -> {
            String key = canvas().scene().figures().stream().filter(figure -> figure.mapping().equals(lane)).findFirst().orElseThrow().key();
            Rectangle place = canvas().placeOf(key).orElseThrow();
            return new Point(place.x + place.width - 6, place.y + place.height - 6);
        });
    }

    private void connect(String tool, Supplier<EObject> from, Supplier<EObject> to) {
        choose(tool);
        Point start = middleOf(from.get());
        Point end = middleOf(to.get());
        hands.move(canvas(), start);
        hands.press(Hands.LEFT);
        for (int step = 1; step <= STEPS; step++) {
            hands.move(canvas(), new Point(start.x + (end.x - start.x) * step / STEPS, start.y + (end.y - start.y) * step / STEPS));
        }
        hands.release(Hands.LEFT);
        Workbench.await("they are linked", () -> from.get().eCrossReferences().contains(to.get()));
        awaitPicture();
    }

    private Point middleOf(EObject element) {
        return Workbench.run(() -> {
            Rectangle place = canvas().placeOf(canvas().scene().keysOf(element).get(0)).orElseThrow();
            return new Point(place.x + place.width / 2, place.y + place.height / 2);
        });
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
