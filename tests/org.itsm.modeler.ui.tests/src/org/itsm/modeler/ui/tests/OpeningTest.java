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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files are read in a job. No job runs while these tests look at what is to be seen until then. */
class OpeningTest extends WorkbenchTest {

    private static final int LONG = 60_000;

    private IFile file;
    private ItsmEditor editor;

    @AfterEach
    void letJobsRun() {
        Job.getJobManager().resume();
    }

    private void openWithoutJobs(String sample) throws Exception {
        file = project.sample(sample);
        // The builder is done with it.
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        Job.getJobManager().suspend();
        editor = Workbench.run(() -> (ItsmEditor) IDE.openEditor(Workbench.page(), file));
        Workbench.settle();
    }

    private void letTheFileBeRead() {
        Job.getJobManager().resume();
        Workbench.await("the file is read", () -> !editor.session().isOpening());
        Workbench.settle();
    }

    /** What is being read, as the editors that are in front say. */
    private static List<String> reading() {
        return Workbench.run(() -> Workbench.findAll(Workbench.window().getShell(), ProgressBar.class).stream()
                .filter(Control::isVisible).map(Names::of).filter(name -> name != null && name.startsWith("Reading")).toList());
    }

    private static long forms() {
        return Workbench.run(() -> Workbench.findAll(Workbench.window().getShell(), Form.class).stream()
                .filter(Control::isVisible).count());
    }

    private static Button cancel() {
        return Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Button.class,
                button -> button.isVisible() && button.getText().equals("Cancel")));
    }

    @Test
    void untilItsFileIsReadAnEditorShowsHowFarThatIs() throws Exception {
        openWithoutJobs("hospital");
        assertEquals(List.of("Reading hospital.itsm"), reading());
        assertEquals(Optional.empty(), Workbench.run(() -> editor.model()));
        assertEquals(0, forms());
        Pictures.take("reading");
        letTheFileBeRead();
        assertEquals(List.of(), reading());
        assertEquals(1, forms());
        Workbench.await("there are findings", () -> editor.findings().isUpToDate());
    }

    @Test
    void whoDoesNotWantToWaitClosesTheEditor() throws Exception {
        openWithoutJobs("hospital");
        Workbench.act(() -> Workbench.tell(cancel(), SWT.Selection));
        Workbench.await("the editor is closed", () -> Workbench.page().getEditorReferences().length == 0);
        assertEquals(List.of(), Workbench.run(() -> SharedModels.ofWorkbench().sessions()));
    }

    @Test
    void theKeyboardIsWhereTheReadingIsStopped() throws Exception {
        openWithoutJobs("hospital");
        Workbench.act(() -> Workbench.page().activate(editor));
        assertEquals(cancel(), Workbench.run(() -> Workbench.window().getShell().getDisplay().getFocusControl()));
    }

    @Test
    void aFileThatIsBeingReadIsNeitherDirtyNorSavedElsewhere() throws Exception {
        openWithoutJobs("minimal");
        assertFalse(Workbench.run(() -> editor.isDirty()));
        assertFalse(Workbench.run(() -> editor.isSaveAsAllowed()));
        letTheFileBeRead();
        assertTrue(Workbench.run(() -> editor.isSaveAsAllowed()));
    }

    @Test
    void whoeverNeedsTheModelAtOnceReadsIt() throws Exception {
        openWithoutJobs("minimal");
        Workbench.act(() -> {
            ModelSession session = SharedModels.ofWorkbench().open(SharedModels.uriOf(file));
            assertTrue(session.model().isPresent());
            session.release();
        });
        assertEquals(List.of(), reading());
        assertTrue(Workbench.run(() -> editor.model()).isPresent());
    }

    @Test
    void aMarkerLeadsToItsElementOnceThatIsThere() throws Exception {
        openWithoutJobs("e-shop");
        IMarker marker = file.createMarker(FindingMarkers.TYPE);
        marker.setAttribute(FindingMarkers.ELEMENT, idOfTheFirstService());
        Workbench.act(() -> IDE.gotoMarker(editor, marker));
        letTheFileBeRead();
        Workbench.await("it is selected", () -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement() == editor.model().orElseThrow().getServices().get(0));
    }

    private String idOfTheFirstService() throws Exception {
        String text = TestProject.text(file);
        return text.substring(text.indexOf("<services")).replaceFirst("(?s)^.*? id=\"([^\"]*)\".*$", "$1");
    }

    @Test
    void aDiagramOfItsOwnIsDrawnOnceTheFileIsRead() throws Exception {
        openWithoutJobs("minimal");
        DiagramEditor diagram = Workbench.run(() -> (DiagramEditor) Workbench.page().openEditor(
                new FileEditorInput(file), DiagramEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
        Workbench.settle();
        assertNull(diagram.page());
        assertEquals(List.of("Reading minimal.itsm"), reading());
        letTheFileBeRead();
        Workbench.await("it is drawn", () -> diagram.page() != null && diagram.page().isUpToDate());
        assertEquals(List.of(), reading());
    }

    @Test
    void aChangeOfTheFileWhileItIsReadIsNotMissed() throws Exception {
        openWithoutJobs("minimal");
        replaceName("Another");
        letTheFileBeRead();
        Workbench.await("it is the new content", () -> "Another".equals(name()));
    }

    @Test
    void whatIsDoneWhileAChangedFileIsReadIsNotLost() throws Exception {
        file = project.sample("minimal");
        editor = Workbench.open(file);
        Job.getJobManager().suspend();
        replaceName("Another");
        Workbench.settle();
        rename("Mine");
        try (Answer keep = Answer.with("Keep my changes")) {
            Job.getJobManager().resume();
            Workbench.await("the change is kept", () -> !editor.session().changedOnDisk());
        }
        assertEquals("Mine", name());
        assertTrue(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void savingGivesUpAReadingThatIsNotNeededAnyMore() throws Exception {
        file = project.sample("minimal");
        editor = Workbench.open(file);
        rename("Mine");
        Job.getJobManager().suspend();
        Workbench.act(() -> editor.session().revert());
        Workbench.act(() -> editor.session().save(null));
        Job.getJobManager().resume();
        Workbench.act(() -> editor.session().awaitReading(LONG));
        Workbench.settle();
        assertEquals("Mine", name());
    }

    private String name() {
        return Workbench.run(() -> editor.model().orElseThrow().getName());
    }

    private void rename(String name) {
        Workbench.act(() -> {
            ITSMElement model = editor.model().orElseThrow();
            editor.session().run(new ModelEdit("Rename", () -> model.setName(name)));
        });
    }

    /** What another program does. */
    private void replaceName(String name) throws Exception {
        String content = TestProject.text(file).replaceFirst(" name=\"[^\"]*\"", " name=\"" + name + '"');
        file.setContents(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
    }
}
