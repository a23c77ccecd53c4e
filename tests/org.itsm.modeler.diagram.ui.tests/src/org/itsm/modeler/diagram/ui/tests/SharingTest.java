/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of the model and the one of its diagram have one file open together. */
class SharingTest extends MinimalTest {

    private ItsmEditor other;

    @BeforeEach
    void openTheEditorOfTheModelToo() {
        other = Workbench.run(() -> (ItsmEditor) Workbench.page().openEditor(
                new FileEditorInput(project.getFile("minimal.itsm")), "org.itsm.modeler.ui.editor", true,
                IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT));
        Workbench.act(() -> Workbench.page().activate(editor));
        robot.awaitPicture();
    }

    private void rename(String name) {
        Workbench.act(() -> robot.page().reveal(process));
        robot.focus();
        robot.key(SWT.F2);
        robot.name(name);
    }

    private Path file() {
        return project.getFile("minimal.itsm").getLocation().toPath();
    }

    @Test
    void theyShareOneModelOneUndoHistoryAndOneDirtyState() {
        ModelSession session = Workbench.run(() -> other.getAdapter(ModelSession.class));
        assertSame(robot.page().session(), session);
        assertSame(Workbench.run(() -> editor.getEditingDomain().getCommandStack()),
                Workbench.run(() -> other.getEditingDomain().getCommandStack()));

        rename("Answer");
        assertTrue(Workbench.run(() -> editor.isDirty() && other.isDirty()));
        Screen.take("two-editors");

        Workbench.act(() -> Workbench.page().activate(other));
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals("Handle customer enquiries", process.getName());
        Workbench.await("both are clean", () -> !editor.isDirty() && !other.isDirty());
    }

    @Test
    void whenOneIsSavedBothAreClean() throws Exception {
        rename("Answer");
        robot.key('s', SWT.CTRL);

        Workbench.await("both are clean", () -> !editor.isDirty() && !other.isDirty());
        assertEquals("Answer", ItsmModels.load(file()).model().orElseThrow().getBusinessProcesses().get(0).getName());
    }

    @Test
    void whenOneIsClosedTheOtherOneGoesOn() {
        rename("Answer");
        assertTrue(Workbench.run(() -> Workbench.page().closeEditor(other, false)));
        robot.awaitPicture();
        assertTrue(Workbench.run(() -> editor.isDirty()));
        rename("Answer at once");

        assertEquals("Answer at once", process.getName());
        assertTrue(Workbench.run(() -> SharedModels.ofWorkbench().find(robot.page().session().file()).isPresent()));
    }

    @Test
    void whenTheLastOneIsClosedTheFileIsLetGo() {
        ModelSession session = robot.page().session();
        Workbench.act(() -> Workbench.page().closeAllEditors(false));

        assertTrue(Workbench.run(session::isClosed));
        assertTrue(Workbench.run(() -> SharedModels.ofWorkbench().find(session.file()).isEmpty()));
    }

    @Test
    void revertingBringsBothBackToTheFile() {
        rename("Answer");
        Workbench.act(() -> Workbench.page().activate(other));
        Workbench.command("org.eclipse.ui.file.revert");

        Workbench.await("both are clean", () -> !editor.isDirty() && !other.isDirty());
        Workbench.act(() -> Workbench.page().activate(editor));
        robot.awaitPicture();
        assertEquals("Handle customer enquiries", model().getBusinessProcesses().get(0).getName());
        Workbench.await("the diagram shows it", () -> !robot.canvas().scene().keysOf(model().getBusinessProcesses().get(0)).isEmpty());
    }

    @Test
    void aChangeOfTheFileIsShownInBoth() throws Exception {
        changeFile("Answer from outside");

        Workbench.await("it is read again", () -> model().getBusinessProcesses().get(0).getName().equals("Answer from outside"));
        assertFalse(Workbench.run(() -> editor.isDirty() || other.isDirty()));
    }

    @Test
    void aChangeOfTheFileIsShownInTheDiagramAlone() throws Exception {
        Workbench.act(() -> Workbench.page().closeEditor(other, false));
        changeFile("Answer from outside");

        Workbench.await("it is read again", () -> model().getBusinessProcesses().get(0).getName().equals("Answer from outside"));
        robot.awaitPicture();
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    private void changeFile(String name) throws Exception {
        Files.writeString(file(), Files.readString(file(), StandardCharsets.UTF_8).replace("Handle customer enquiries", name));
        project.getFile("minimal.itsm").refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
