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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.ui.canvas.CanvasWork;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.workbench.Hands;
import org.junit.jupiter.api.Test;

/** What users do while the model changes below the picture that they see. */
class StalePictureTest extends MinimalTest {

    private static final int LONG = 60_000;

    private Figure figure(EObject element) {
        return robot.canvas().scene().figure(robot.canvas().scene().keysOf(element).get(0)).orElseThrow();
    }

    private CanvasWork work() {
        return robot.canvas().work();
    }

    private Path file() {
        return project.getFile("minimal.itsm").getLocation().toPath();
    }

    private void writeFile(String content) throws Exception {
        Files.writeString(file(), content);
        project.getFile("minimal.itsm").refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private void changeFile() throws Exception {
        writeFile(Files.readString(file(), StandardCharsets.UTF_8).replace("Handle customer enquiries", "Changed outside"));
        Workbench.await("it is read again", () -> model().getBusinessProcesses().get(0).getName().equals("Changed outside"));
        robot.awaitPicture();
    }

    private void deleteActivity() {
        robot.page().reveal(activity);
        robot.page().deleteSelected();
    }

    @Test
    void whatIsDeletedTwiceInAHurryIsDeletedOnce() {
        ITSMModel before = copy();
        Workbench.act(() -> {
            deleteActivity();
            robot.page().deleteSelected();
        });
        robot.awaitPicture();
        assertOneStepSince(before);
    }

    @Test
    void whatWasDeletedIsNotRenamed() {
        ITSMModel before = copy();
        Workbench.act(() -> {
            Figure figure = figure(activity);
            deleteActivity();
            work().rename(figure, "Other");
        });
        robot.awaitPicture();
        assertOneStepSince(before);
    }

    @Test
    void noLineIsDrawnFromWhatWasDeleted() {
        ITSMModel before = copy();
        Workbench.act(() -> {
            Figure from = figure(activity);
            Figure to = figure(management);
            List<Tool> tools = work().connectionsFrom(from);
            deleteActivity();
            tools.forEach(tool -> work().connect(List.of(tool), from, to));
        });
        robot.awaitPicture();
        assertOneStepSince(before);
    }

    @Test
    void whatTheFileHeldBeforeItWasReadAnewIsNotChanged() {
        Workbench.act(() -> {
            Figure figure = figure(process);
            robot.page().session().revert();
            robot.page().session().awaitReading(LONG);
            work().rename(figure, "Stale");
        });
        robot.awaitPicture();
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void aFileThatIsReadAnewIsSeenInTheSameDiagramFromTheSamePlace() throws Exception {
        Workbench.act(() -> robot.page().show("D3", model()));
        robot.awaitPicture();
        Workbench.act(() -> robot.canvas().zoomTo(2));
        changeFile();

        assertEquals("D3", Workbench.run(() -> robot.canvas().scene().diagram().description()));
        assertEquals(2, Workbench.run(() -> robot.canvas().viewport().scale()));
    }

    @Test
    void whatIsSelectedIsSelectedInTheFileThatIsReadAnew() throws Exception {
        robot.click(process);
        changeFile();

        assertEquals(List.of(model().getBusinessProcesses().get(0)), selected());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsNotSeenAsItWasAndIsSeenAgainOnceItCan() throws Exception {
        String good = Files.readString(file());
        writeFile("<no model");
        Workbench.await("nothing is seen", () -> robot.canvas().scene().figures().isEmpty());
        assertEquals(List.of(), selected());

        writeFile(good);
        Workbench.await("it is seen", () -> robot.page().isUpToDate() && !robot.canvas().scene().figures().isEmpty());
    }

    @Test
    void anUndoWhileAFigureIsDraggedLeavesAModelThatARedoBringsBack() {
        robot.click(process);
        robot.key(SWT.F2);
        robot.name("Other");
        ITSMModel renamed = copy();
        Point at = robot.middleOf(activity);
        robot.pull(at, new Point(at.x + 50, at.y));
        robot.key('z', SWT.CTRL);
        robot.key('z', SWT.CTRL, SWT.SHIFT);
        robot.hands().release(Hands.LEFT);
        robot.awaitPicture();

        assertTrue(isLike(renamed));
    }

    @Test
    void aFileThatIsDeletedWhileAFigureIsDraggedClosesItsEditor() throws Exception {
        Point at = robot.middleOf(activity);
        robot.pull(at, new Point(at.x + 50, at.y));
        project.getFile("minimal.itsm").delete(true, null);
        robot.drain();
        robot.hands().release(Hands.LEFT);

        Workbench.await("it is closed", () -> Workbench.page().getEditorReferences().length == 0);
    }
}
