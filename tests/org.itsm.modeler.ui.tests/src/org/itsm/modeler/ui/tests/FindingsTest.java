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

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.build.ItsmNature;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.ui.findings.FindingResolutions;
import org.itsm.modeler.ui.views.FindingsView;
import org.junit.jupiter.api.Test;

class FindingsTest extends WorkbenchTest {

    private IFile file;
    private ItsmEditor editor;

    private void open(String sample) throws Exception {
        file = project.sample(sample);
        editor = Workbench.open(file);
        upToDate();
    }

    private void upToDate() {
        Workbench.await("the findings are up to date", () -> editor.findings().isUpToDate());
    }

    private List<IMarker> markers() throws CoreException {
        return List.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO));
    }

    private IMarker marker(String rule) throws CoreException {
        return markers().stream().filter(each -> rule.equals(each.getAttribute(FindingMarkers.RULE, ""))).findFirst()
                .orElseThrow();
    }

    private Set<String> rules() throws CoreException {
        return markers().stream().map(each -> each.getAttribute(FindingMarkers.RULE, "")).collect(Collectors.toSet());
    }

    private static List<IMarkerResolution> resolutions(IMarker marker) {
        return Workbench.run(() -> List.of(new FindingResolutions().getResolutions(marker)));
    }

    @Test
    void anOpenModelHasMarkersOfOurTypeBelowThatOfEmf() throws Exception {
        open("e-shop");
        assertEquals(10, markers().size());
        IMarker marker = marker("CUS-05");
        assertTrue(marker.isSubtypeOf("org.eclipse.emf.ecore.diagnostic"));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").startsWith("CUS-05: "));
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, -1));
    }

    @Test
    void markersFollowChangesThatAreNotSaved() throws Exception {
        open("e-shop");
        int before = markers().size();
        Workbench.act(() -> editor.session().run(
                new ModelEdit("Rename", () -> editor.model().orElseThrow().getServices().get(0).setName(null))));
        upToDate();
        assertTrue(markers().size() > before);
        Workbench.command("org.eclipse.ui.edit.undo");
        upToDate();
        assertEquals(before, markers().size());
    }

    @Test
    void aMarkerLeadsToItsElement() throws Exception {
        open("e-shop");
        IMarker marker = marker("CUS-05");
        Workbench.act(() -> IDE.gotoMarker(editor, marker));
        Workbench.settle();
        ITSMElement shown = Workbench.run(() -> (ITSMElement) ((IStructuredSelection) editor.getSite().getSelectionProvider()
                .getSelection()).getFirstElement());
        assertEquals(marker.getAttribute(FindingMarkers.ELEMENT, ""), shown.getId());
    }

    @Test
    void aQuickFixMendsTheFindingAndIsOneStepOfTheHistory() throws Exception {
        open("e-shop");
        IMarker marker = marker("CUS-05");
        List<IMarkerResolution> offered = resolutions(marker);
        assertTrue(offered.size() >= 2, "a fix and to waive it");
        Workbench.act(() -> offered.get(0).run(marker));
        upToDate();
        assertFalse(rules().contains("CUS-05"));
        assertTrue(editor.isDirty());
        Workbench.command("org.eclipse.ui.edit.undo");
        upToDate();
        assertTrue(rules().contains("CUS-05"));
        assertFalse(editor.isDirty());
    }

    @Test
    void manyFindingsAreWaivedAtOnceForOneReason() throws Exception {
        open("e-shop");
        IMarker marker = marker("IMP-06");
        WorkbenchMarkerResolution waive = resolutions(marker).stream()
                .filter(each -> each.getLabel().startsWith("Waive")).map(WorkbenchMarkerResolution.class::cast)
                .findFirst().orElseThrow();
        IMarker[] all = markers().toArray(IMarker[]::new);
        IMarker[] others = waive.findOtherMarkers(all);
        assertEquals(1, others.length);
        IMarker[] both = {marker, others[0]};
        try (Answer reason = Answer.after(shell -> Workbench.find(shell, Text.class, text -> "Reason".equals(Names.of(text)))
                .setText("Reviewed by telephone."), "OK")) {
            Workbench.act(() -> waive.run(both, new NullProgressMonitor()));
        }
        upToDate();
        assertFalse(rules().contains("IMP-06"));
        Workbench.command("org.eclipse.ui.edit.undo");
        upToDate();
        assertTrue(rules().contains("IMP-06"));
    }

    /** In a file that is not open. */
    private IMarker markedByTheBuilder(String rule) throws Exception {
        ItsmNature.add(project.project(), null);
        file = project.sample("e-shop");
        project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        return marker(rule);
    }

    @Test
    void aFixInAFileThatIsNotOpenIsWrittenToIt() throws Exception {
        IMarker marker = markedByTheBuilder("CUS-05");
        String before = TestProject.text(file);
        List<IMarkerResolution> offered = resolutions(marker);
        Workbench.act(() -> offered.get(0).run(marker));
        assertFalse(before.equals(TestProject.text(file)));
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertFalse(rules().contains("CUS-05"));
    }

    @Test
    void theWorkbenchGoesOnWhileAFileThatIsNotOpenIsReadForItsFix() throws Exception {
        IMarker marker = markedByTheBuilder("CUS-05");
        String before = TestProject.text(file);
        List<IMarkerResolution> offered = resolutions(marker);
        Job.getJobManager().suspend();
        try {
            Workbench.display().asyncExec(() -> offered.get(0).run(marker));
            // Each of these is a turn of the UI thread.
            Workbench.pause(500);
            Workbench.settle();
            assertEquals(before, TestProject.text(file));
        } finally {
            Job.getJobManager().resume();
        }
        Workbench.await("it is mended", () -> !before.equals(TestProject.text(file)));
        Workbench.await("it is let go", () -> SharedModels.ofWorkbench().sessions().isEmpty());
    }

    @Test
    void buildingMarksFilesThatNoEditorHasOpen() throws Exception {
        ItsmNature.add(project.project(), null);
        file = project.sample("e-shop");
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        int before = markers().size();
        assertEquals(10, before);
        project.file(".itsm-rules.properties", "CUS-05=off\nIMP-06=error\n".getBytes());
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertEquals(before - 1, markers().size());
        assertEquals(IMarker.SEVERITY_ERROR, marker("IMP-06").getAttribute(IMarker.SEVERITY, -1));
    }

    @Test
    void aModelOfAnotherProjectThatDependsOnAChangedFileIsLookedAtAgain() throws Exception {
        TestProject other = TestProject.create("Services of others");
        try {
            IFile services = TwoModels.in(other).services();
            file = TwoModels.shopWithServicesOf(other, project);
            ItsmNature.add(other.project(), null);
            ItsmNature.add(project.project(), null);
            build();
            assertFalse(rules().contains("REF-01"), rules().toString());
            TestProject.changeOutside(services, model -> model.getServices().clear());
            services.refreshLocal(IResource.DEPTH_ZERO, null);
            build();
            assertTrue(rules().contains("REF-01"), rules().toString());
        } finally {
            other.delete();
        }
    }

    @Test
    void aProjectThatComesLaterMendsTheLinkOfAnOlderModel() throws Exception {
        TestProject other = TestProject.create("Services of others");
        try {
            file = TwoModels.shopWithServicesOf(other, project);
            ItsmNature.add(project.project(), null);
            build();
            assertTrue(rules().contains("REF-01"), rules().toString());
            TwoModels.in(other);
            ItsmNature.add(other.project(), null);
            build();
            assertFalse(rules().contains("REF-01"), rules().toString());
        } finally {
            other.delete();
        }
    }

    @Test
    void aProjectThatGoesBreaksTheLinkOfAModelOfAnother() throws Exception {
        TestProject other = TestProject.create("Services of others");
        TwoModels.in(other);
        file = TwoModels.shopWithServicesOf(other, project);
        ItsmNature.add(other.project(), null);
        ItsmNature.add(project.project(), null);
        build();
        assertFalse(rules().contains("REF-01"), rules().toString());
        other.delete();
        build();
        assertTrue(rules().contains("REF-01"), rules().toString());
    }

    private static void build() throws CoreException {
        ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    @Test
    void theViewExplainsTheRuleAndLeadsToTheElement() throws Exception {
        open("e-shop");
        FindingsView view = Workbench.run(() -> (FindingsView) Workbench.page().showView(FindingsView.ID));
        Workbench.settle();
        Tree tree = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> "Findings by rule".equals(Names.of(each))));
        Workbench.await("the findings are listed", () -> tree.getItemCount() > 0);
        Workbench.act(() -> {
            TreeItem group = Arrays.stream(tree.getItems()).filter(each -> each.getText().startsWith("CUS-05")).findFirst()
                    .orElseThrow();
            group.setExpanded(true);
            Event choice = new Event();
            choice.item = group.getItem(0);
            tree.setSelection(group.getItem(0));
            tree.notifyListeners(SWT.Selection, choice);
            StyledText text = Workbench.find(Workbench.window().getShell(), StyledText.class,
                    each -> "What the rule asks".equals(Names.of(each)));
            assertTrue(text.getText().contains("Right: "));
        });
        Pictures.take("findings");
        Workbench.act(() -> {
            Event choice = new Event();
            choice.item = tree.getSelection()[0];
            tree.notifyListeners(SWT.DefaultSelection, choice);
        });
        Workbench.settle();
        assertEquals(editor, Workbench.run(() -> Workbench.page().getActivePart()));
        assertTrue(view.getContentDescription().contains("10 findings"), view.getContentDescription());
    }
}
