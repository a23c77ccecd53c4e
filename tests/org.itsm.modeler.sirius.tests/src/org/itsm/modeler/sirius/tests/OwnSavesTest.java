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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.workbench.ErrorLog;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The model is saved through a temporary file that takes the place of the old one. With a diagram of Sirius and our own
 * editor open on it, neither takes that for a change from outside: nobody is asked, and nothing is read again. What does
 * come from outside is heard of all the same.
 */
class OwnSavesTest {

    private ErrorLog log;
    private TestProject test;
    private IEditorPart diagram;
    private ItsmEditor editor;
    private ITSMModel model;
    private String name;

    @BeforeEach
    void openBothEditors() {
        log = SiriusLog.listen();
        test = TestProject.ofSample("e-shop");
        diagram = test.open(test.chain());
        editor = Workbench.run(() -> ItsmEditor.open(Workbench.page(), new FileEditorInput(file())));
        model = test.model();
        name = model.getName();
    }

    @AfterEach
    void nobodyWasAskedAndNoErrorWasLogged() throws Exception {
        test.close();
        log.close();
        log.assertEmpty();
    }

    @Test
    void aSaveInTheDiagramLeavesTheSessionInSync() throws Exception {
        rename();

        save(diagram);

        assertInSync();
    }

    @Test
    void aSaveInOurEditorLeavesTheSessionInSync() throws Exception {
        rename();

        save(editor);

        assertInSync();
    }

    @Test
    void eachOfSeveralSavesIsOurOwn() throws Exception {
        for (IEditorPart each : List.of(diagram, editor, diagram, editor)) {
            test.change(() -> model.setName(model.getName() + "+"));

            save(each);

            assertInSync();
        }
    }

    @Test
    void whatWasDoneBeforeASaveCanBeUndoneAfterIt() throws Exception {
        rename();
        save(editor);

        Workbench.act(() -> editor.session().stack().undo());

        assertEquals(name, model.getName());
        assertEquals(SessionStatus.DIRTY, test.session().getStatus());
        save(diagram);
    }

    @Test
    void lookingAtTheSourceSavesNothing() throws Exception {
        rename();

        Workbench.act(() -> editor.revealInSource(model));
        Workbench.settle();

        assertTrue(diagram.isDirty() && editor.isDirty());
        save(diagram);
        assertInSync();
    }

    @Test
    void aSaveReplacesTheFileAndLeavesNothingBehind() throws Exception {
        Object before = identity();
        List<String> files = filesOfTheProject();
        rename();

        save(diagram);

        assertNotEquals(before, identity());
        assertEquals(files, filesOfTheProject());
        assertTrue(Files.readString(path()).contains("Another name"));
    }

    @Test
    void aChangeFromOutsideAfterASaveIsReadIn() throws Exception {
        rename();
        save(diagram);

        Files.writeString(path(), Files.readString(path()).replace("Another name", "From outside"));
        refresh();
        Workbench.await("the session has read the file",
                () -> ItsmModels.modelIn(test.file()).filter(read -> "From outside".equals(read.getName())).isPresent());

        assertEquals("From outside", editor.model().orElseThrow().getName());
    }

    private void rename() {
        test.change(() -> model.setName("Another name"));
    }

    private void save(IEditorPart part) throws Exception {
        Workbench.act(() -> part.doSave(new NullProgressMonitor()));
        refresh();
    }

    /** As Eclipse does it when the user comes back to it. */
    private void refresh() throws Exception {
        test.project().project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        Workbench.settle();
    }

    private void assertInSync() throws IOException {
        assertEquals(SessionStatus.SYNC, test.session().getStatus());
        assertEquals(ResourceStatus.SYNC, ResourceSetSync.getStatus(test.file()));
        assertSame(model, test.model(), "the file was read again");
        assertFalse(diagram.isDirty() || editor.isDirty());
        assertTrue(Files.readString(path()).equals(ModelCopy.text(test)), "the model was not written");
    }

    private IFile file() {
        return test.project().model();
    }

    private Path path() {
        return file().getLocation().toPath();
    }

    /** What the file system knows the file by: another one when it was replaced. */
    private Object identity() throws IOException {
        return Files.readAttributes(path(), BasicFileAttributes.class).fileKey();
    }

    private List<String> filesOfTheProject() throws IOException {
        try (Stream<Path> files = Files.list(path().getParent())) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
