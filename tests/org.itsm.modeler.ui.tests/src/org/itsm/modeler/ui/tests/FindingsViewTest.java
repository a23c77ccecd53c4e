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
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.ui.views.FindingsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view with the findings, and the ways from findings to elements. */
class FindingsViewTest extends WorkbenchTest {

    private IFile file;
    private FindingsView view;

    private void openView(boolean inEditor) throws Exception {
        file = project.sample("e-shop");
        if (inEditor) {
            Workbench.open(file);
        }
        view = Workbench.run(() -> (FindingsView) Workbench.page().showView(FindingsView.ID));
        if (inEditor) {
            awaitFindings();
        }
    }

    /** What the user has chosen in a view stays chosen as long as it is open. */
    @AfterEach
    void closeView() {
        Workbench.act(() -> Workbench.page().hideView(view));
    }

    private void awaitFindings() {
        Workbench.await("the findings are shown", () -> tree().getItemCount() > 0);
    }

    private static <C extends Control> C control(Class<C> type, String name) {
        return Workbench.find(Workbench.window().getShell(), type, each -> name.equals(Names.of(each)));
    }

    private static Tree tree() {
        return control(Tree.class, "Findings by rule");
    }

    private static List<String> groups() {
        return Workbench.run(() -> Arrays.stream(tree().getItems()).map(TreeItem::getText).toList());
    }

    private static void choose(String combo, String text) {
        Workbench.act(() -> {
            Combo control = control(Combo.class, combo);
            control.select(control.indexOf(text));
            Workbench.tell(control, SWT.Selection);
        });
    }

    private static IMarker marker(IFile of, String rule) throws CoreException {
        return Arrays.stream(of.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                .filter(each -> rule.equals(each.getAttribute(FindingMarkers.RULE, ""))).findFirst().orElseThrow();
    }

    @Test
    void findingsAreGroupedByWhatTheUserChooses() throws Exception {
        openView(true);
        assertTrue(groups().stream().anyMatch(text -> text.startsWith("CUS-05 ")), groups()::toString);
        choose("Grouped", "By severity");
        assertTrue(groups().get(0).startsWith("Warning ("), groups()::toString);
        choose("Grouped", "By element");
        Pictures.take("findings-by-element");
        assertTrue(groups().stream().noneMatch(text -> text.startsWith("CUS-05 ")), groups()::toString);
    }

    @Test
    void onlyThoseOfASeverityAreShown() throws Exception {
        openView(true);
        choose("Severity", "Info");
        assertTrue(groups().stream().noneMatch(text -> text.startsWith("CUS-05 ")), groups()::toString);
        assertTrue(groups().stream().anyMatch(text -> text.startsWith("IMP-06 ")), groups()::toString);
    }

    @Test
    void onlyThoseWithTheWordsAreShown() throws Exception {
        openView(true);
        Workbench.act(() -> control(Text.class, "Words of rule, finding or element").setText("cus-05"));
        assertEquals(1, groups().size(), groups()::toString);
    }

    @Test
    void groupsStandInTheOrderOfTheirNamesWhenTheUserWantsIt() throws Exception {
        openView(true);
        choose("Order of the groups", "By name");
        assertEquals(groups().stream().sorted().toList(), groups());
    }

    @Test
    void theViewFollowsADiagramInAnEditorOfItsOwn() throws Exception {
        openView(false);
        Workbench.act(() -> IDE.openEditor(Workbench.page(), new FileEditorInput(file), DiagramEditor.ID));
        awaitFindings();
        assertTrue(Workbench.run(() -> view.getContentDescription()).contains("10 findings"));
    }

    @Test
    void theMarkerOfAnElementLeadsToItsFigureInADiagramEditor() throws Exception {
        openView(false);
        IEditorPart diagram = Workbench.run(() -> IDE.openEditor(Workbench.page(), new FileEditorInput(file), DiagramEditor.ID));
        awaitFindings();
        DiagramPage page = Workbench.run(() -> diagram.getAdapter(DiagramPage.class));
        Workbench.await("the diagram is drawn", () -> page.isUpToDate() && !page.canvas().scene().diagram().figures().isEmpty());
        Workbench.await("there are markers", () -> file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO).length == 10);
        IMarker marker = marker(file, "CUS-05");
        Workbench.act(() -> IDE.openEditor(Workbench.page(), marker));
        Workbench.settle();
        assertEquals(diagram, Workbench.run(() -> Workbench.page().getActiveEditor()));
        assertEquals(marker.getAttribute(FindingMarkers.ELEMENT, ""),
                Workbench.run(() -> ((ITSMElement) page.selectedElements().get(0)).getId()));
    }

    @Test
    void theMarkerOfAnElementLeadsToItInTheEditorAndInItsDiagramBehind() throws Exception {
        openView(true);
        ItsmEditor editor = Workbench.run(() -> (ItsmEditor) Workbench.page().getActiveEditor());
        DiagramPage page = Workbench.run(() -> {
            editor.setActivePage(1);
            return editor.getAdapter(DiagramPage.class);
        });
        Workbench.await("the diagram is drawn", () -> page.isUpToDate() && !page.canvas().scene().diagram().figures().isEmpty());
        Workbench.act(() -> editor.setActivePage(2));
        IMarker marker = marker(file, "CUS-05");
        Workbench.act(() -> IDE.openEditor(Workbench.page(), marker));
        Workbench.settle();
        String id = marker.getAttribute(FindingMarkers.ELEMENT, "");
        assertEquals(id, Workbench.run(() -> ((ITSMElement) page.selectedElements().get(0)).getId()));
        assertEquals(id, Workbench.run(() -> ((ITSMElement) ((IStructuredSelection) editor.getSite()
                .getSelectionProvider().getSelection()).getFirstElement()).getId()));
    }
}
