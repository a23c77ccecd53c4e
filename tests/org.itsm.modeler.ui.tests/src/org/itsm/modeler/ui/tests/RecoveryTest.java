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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class RecoveryTest extends WorkbenchTest {

    private static final int LONG = 60_000;

    private Path folder;

    @BeforeEach
    void findFolder() {
        folder = Platform.getStateLocation(FrameworkUtil.getBundle(ModelSession.class)).append("recovery").toPath();
    }

    private List<Path> copies() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".itsm")).toList();
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void rename(ItsmEditor editor, String name) {
        Workbench.act(() -> editor.session().run(
                new ModelEdit("Rename", () -> editor.model().orElseThrow().setName(name))));
    }

    /** What a workbench leaves behind that ends with a change that is not saved. */
    private IFile crashed() throws Exception {
        String text = TestProject.text(project.sample("e-shop"));
        // What the metamodel does not know is kept as well.
        IFile file = project.file("mine.itsm", text.replaceFirst("  <objectives", "  <!-- A remark. -->\n  <objectives")
                .getBytes(StandardCharsets.UTF_8));
        ItsmEditor editor = Workbench.open(file);
        rename(editor, "Not saved");
        crash(editor);
        return file;
    }

    /** Closes the editor and leaves behind what a workbench does that is killed. */
    private void crash(ItsmEditor editor) throws Exception {
        Workbench.await("a copy is kept", () -> copies().size() == 1);
        Map<Path, byte[]> left = new HashMap<>();
        for (Path copy : files()) {
            left.put(copy, Files.readAllBytes(copy));
        }
        Workbench.close(editor);
        assertEquals(List.of(), files());
        for (Map.Entry<Path, byte[]> copy : left.entrySet()) {
            Files.write(copy.getKey(), copy.getValue());
        }
    }

    private static DiagramPage openDiagram(ItsmEditor editor) {
        Workbench.act(editor::showChain);
        Workbench.await("the diagram is drawn", () -> editor.getAdapter(DiagramPage.class).isUpToDate()
                && placeIn(editor.getAdapter(DiagramPage.class)).isPresent());
        return Workbench.run(() -> editor.getAdapter(DiagramPage.class));
    }

    /** Where the figure of the first objective is. */
    private static Optional<Bounds> placeIn(DiagramPage page) {
        List<String> keys = page.canvas().scene().keysOf(page.session().model().orElseThrow().getObjectives().get(0));
        return keys.isEmpty() ? Optional.empty() : page.canvas().scene().boundsOf(keys.get(0));
    }

    private static Bounds place(DiagramPage page) {
        return Workbench.run(() -> placeIn(page).orElseThrow());
    }

    /** Moves the figure by the keyboard; says where it is then. */
    private static Bounds move(DiagramPage page) {
        Bounds before = place(page);
        Workbench.act(() -> {
            page.reveal(page.session().model().orElseThrow().getObjectives().get(0));
            page.setFocus();
        });
        Hands hands = new Hands();
        hands.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
        Workbench.await("it has moved", () -> page.isUpToDate() && placeIn(page).orElseThrow().x() > before.x());
        return place(page);
    }

    @Test
    void aLargeModelIsCopiedInPiecesAsItIsAfterTheLastChange() throws Exception {
        ItsmEditor editor = Workbench.open(project.model("large.itsm", ModelGenerator.of(1).elements(20_000).build().model()));
        rename(editor, "Once");
        Workbench.await("a copy is kept", () -> copies().size() == 1);
        for (int change = 0; change < 10; change++) {
            rename(editor, "Changed " + change);
            Workbench.pause(200);
        }
        byte[] now = Workbench.run(() -> ItsmModels.contentOf(editor.session().resource()));
        Workbench.await("it is a copy of the model", () -> Arrays.equals(now, Files.readAllBytes(copies().get(0))));
    }

    @Test
    void whatWasNotSavedComesBack() throws Exception {
        IFile file = crashed();
        String saved = TestProject.text(file);
        ItsmEditor editor;
        try (Answer restore = Answer.with("Restore")) {
            editor = Workbench.open(file);
            Workbench.await("the change is back", () -> "Not saved".equals(editor.model().orElseThrow().getName()));
        }
        assertTrue(editor.isDirty());
        assertEquals(saved, TestProject.text(file));
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertEquals(saved.replaceFirst("name=\"Web shop\"", "name=\"Not saved\""), TestProject.text(file));
        assertEquals(List.of(), copies());
    }

    @Test
    void whoeverEditsOrSavesBeforeTheQuestionIsAskedAllTheSame() throws Exception {
        IFile file = crashed();
        try (Answer restore = Answer.with("Restore")) {
            ItsmEditor editor = Workbench.run(() -> {
                ItsmEditor opened = (ItsmEditor) IDE.openEditor(Workbench.page(), file);
                opened.session().awaitReading(LONG);
                opened.session().run(new ModelEdit("Rename", () -> opened.model().orElseThrow().setName("Quick")));
                opened.doSave(new NullProgressMonitor());
                return opened;
            });
            Workbench.await("the change is back", () -> "Not saved".equals(editor.model().orElseThrow().getName()));
            assertTrue(editor.isDirty());
        }
    }

    @Test
    void whatWasRestoredIsKeptUntilItIsSaved() throws Exception {
        IFile file = crashed();
        byte[] kept = Files.readAllBytes(copies().get(0));
        try (Answer restore = Answer.with("Restore")) {
            ItsmEditor editor = Workbench.open(file);
            Workbench.await("the change is back", () -> "Not saved".equals(editor.model().orElseThrow().getName()));
            assertArrayEquals(kept, Files.readAllBytes(copies().get(0)));
            Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        }
        assertEquals(List.of(), copies());
    }

    @Test
    void whatWasRestoredCanBeGivenUp() throws Exception {
        IFile file = crashed();
        ItsmEditor editor;
        try (Answer restore = Answer.with("Restore")) {
            editor = Workbench.open(file);
            Workbench.await("the change is back", () -> "Not saved".equals(editor.model().orElseThrow().getName()));
        }
        Workbench.command("org.eclipse.ui.file.revert");
        Workbench.await("the file is read", () -> "Web shop".equals(editor.model().orElseThrow().getName()));
        assertFalse(editor.isDirty());
    }

    @Test
    void whoDoesNotWantTheCopyIsNotAskedAgain() throws Exception {
        IFile file = crashed();
        ItsmEditor editor;
        try (Answer discard = Answer.with("Discard")) {
            editor = Workbench.open(file);
            Workbench.await("the copy is gone", () -> copies().isEmpty());
        }
        assertEquals("Web shop", editor.model().orElseThrow().getName());
    }

    @Test
    void aCopyThatIsLikeTheFileIsDroppedWithoutAQuestion() throws Exception {
        IFile file = crashed();
        Files.write(copies().get(0), TestProject.text(file).getBytes(StandardCharsets.UTF_8));
        try (Answer never = Answer.never("Restore")) {
            Workbench.open(file);
            Workbench.await("the copy is gone", () -> copies().isEmpty());
        }
    }

    @Test
    void figuresThatWereMovedAndNotSavedAreBackWhereTheyWereMoved() throws Exception {
        IFile file = project.sample("e-shop");
        ItsmEditor killed = Workbench.open(file);
        Bounds moved = move(openDiagram(killed));
        crash(killed);
        try (Answer restore = Answer.with("Restore")) {
            ItsmEditor editor = Workbench.open(file);
            DiagramPage page = openDiagram(editor);
            Workbench.await("it is where it was moved", () -> page.isUpToDate() && moved.equals(placeIn(page).orElseThrow()));
            assertTrue(editor.isDirty());
            Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        }
        assertTrue(project.project().getFile("e-shop.itsm.layout").exists());
        assertEquals(List.of(), files());
    }

    @Test
    void placesThatWereRestoredCanBeGivenUp() throws Exception {
        IFile file = project.sample("e-shop");
        ItsmEditor killed = Workbench.open(file);
        Bounds before = place(openDiagram(killed));
        move(openDiagram(killed));
        crash(killed);
        try (Answer restore = Answer.with("Restore")) {
            ItsmEditor editor = Workbench.open(file);
            Workbench.await("it is restored", editor::isDirty);
            Workbench.command("org.eclipse.ui.file.revert");
            Workbench.await("it is read anew", () -> !editor.isDirty());
            assertEquals(before, place(openDiagram(editor)));
        }
    }

    @Test
    void theCopyIsKeptUntilTheLastEditorOfTheModelIsClosed() throws Exception {
        IFile file = project.sample("e-shop");
        ItsmEditor editor = Workbench.open(file);
        DiagramEditor diagram = openDiagramAlone(file);
        rename(editor, "Not saved");
        Workbench.await("a copy is kept", () -> copies().size() == 1);
        Workbench.close(editor);
        assertEquals(1, copies().size());
        Workbench.act(() -> Workbench.page().closeEditor(diagram, false));
        assertEquals(List.of(), files());
    }

    private static DiagramEditor openDiagramAlone(IFile file) {
        DiagramEditor diagram = Workbench.run(() -> (DiagramEditor) Workbench.page().openEditor(new FileEditorInput(file),
                DiagramEditor.ID, false, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
        Workbench.await("the file is read", () -> diagram.page() != null);
        return diagram;
    }

    @Test
    void whatWasNotSavedComesBackInTheEditorOfADiagramToo() throws Exception {
        IFile file = crashed();
        try (Answer restore = Answer.with("Restore")) {
            DiagramEditor diagram = openDiagramAlone(file);
            Workbench.await("the change is back",
                    () -> "Not saved".equals(diagram.page().session().model().orElseThrow().getName()));
        }
    }

    @Test
    void aModelThatIsChangedInADiagramAloneIsCopied() throws Exception {
        ModelSession session = openDiagramAlone(project.sample("e-shop")).page().session();
        Workbench.act(() -> session.run(new ModelEdit("Rename", () -> session.model().orElseThrow().setName("Not saved"))));
        Workbench.await("a copy is kept", () -> copies().size() == 1);
        assertTrue(Files.readString(copies().get(0)).contains("Not saved"));
    }

    @Test
    void aFileThatIsClosedBeforeItIsReadKeepsWhatWasLeftBehind() throws Exception {
        IFile model = crashed();
        List<Path> left = files();
        Job.getJobManager().suspend();
        try {
            IEditorPart editor = Workbench.run(() -> IDE.openEditor(Workbench.page(), model));
            Workbench.act(() -> Workbench.page().closeEditor(editor, false));
        } finally {
            Job.getJobManager().resume();
        }
        assertEquals(left, files());
        for (Path file : left) {
            Files.delete(file);
        }
    }

    @Test
    void savingDropsTheCopy() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("e-shop"));
        rename(editor, "Saved");
        Workbench.await("a copy is kept", () -> copies().size() == 1);
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertEquals(List.of(), copies());
    }
}
