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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.view.Viewport;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** Everything that can be done on a diagram, each by mouse or keyboard. */
class InteractionTest extends MinimalTest {

    private Viewport viewport() {
        return Workbench.run(() -> robot.canvas().viewport());
    }

    // ---- selection

    @Test
    void aClickSelectsAndTheWorkbenchHearsOfIt() {
        robot.click(process);

        assertEquals(List.of(process), selected());
        IStructuredSelection told = (IStructuredSelection) Workbench.run(() -> editor.getSite().getSelectionProvider().getSelection());
        assertEquals(List.of(process), told.toList());
    }

    @Test
    void controlAddsToTheSelectionAndTakesAway() {
        robot.click(process);
        robot.click(activity, SWT.MOD1);
        assertEquals(List.of(process, activity), selected());

        robot.click(process, SWT.MOD1);
        assertEquals(List.of(activity), selected());
    }

    @Test
    void aSelectionMadeElsewhereIsShown() {
        Workbench.act(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(activity)));

        assertEquals(List.of(activity), selected());
    }

    @Test
    void arrowKeysLeadFromFigureToFigureAndEscapeSelectsNothing() {
        robot.click(objective);
        robot.key(SWT.ARROW_DOWN);
        Workbench.await("the process below is selected", () -> robot.page().selectedElements().equals(List.of(process)));

        robot.key(SWT.ESC);
        Workbench.await("nothing is selected", () -> robot.canvas().selection().isEmpty());
    }

    @Test
    void theSlashLeadsToALineAndTheArrowToItsEnd() {
        robot.click(process);
        robot.key('/');
        Workbench.await("a line is selected", () -> robot.canvas().selection().primary()
                .flatMap(robot.canvas().scene()::edge).isPresent());
        robot.key(SWT.ARROW_RIGHT);
        Workbench.await("its end is selected", () -> robot.canvas().selection().primary()
                .flatMap(robot.canvas().scene()::figure).isPresent());
    }

    // ---- changes

    @Test
    void theNameIsEditedWithF2AndUndoneAndRedone() {
        robot.click(process);
        robot.key(SWT.F2);
        Workbench.await("the field opens", () -> Robot.find(robot.canvas(), Text.class) != null);
        robot.type("Other");
        robot.key(SWT.CR);
        Workbench.await("it is renamed", () -> "Other".equals(process.getName()));

        Workbench.await("the canvas has the focus", () -> robot.canvas().isFocusControl());
        robot.key('z', SWT.CTRL);
        Workbench.await("it is undone", () -> "Handle customer enquiries".equals(process.getName()));
        robot.key('z', SWT.CTRL, SWT.SHIFT);
        Workbench.await("it is redone", () -> "Other".equals(process.getName()));
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        robot.click(process);
        robot.key(SWT.F2);
        Workbench.await("the field opens", () -> Robot.find(robot.canvas(), Text.class) != null);
        robot.type("x");
        robot.key(SWT.ESC);

        Workbench.await("the field closes", () -> Robot.find(robot.canvas(), Text.class) == null);
        assertEquals("Handle customer enquiries", process.getName());
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void severalAreDeletedInOneStep() {
        robot.click(process);
        robot.click(activity, SWT.MOD1);
        robot.key(SWT.DEL);
        Workbench.await("both are gone", () -> model().getBusinessProcesses().isEmpty() && model().getTechnicalActivities().isEmpty());
        robot.awaitPicture();
        assertTrue(Workbench.run(() -> robot.canvas().scene().keysOf(process).isEmpty()));

        robot.key('z', SWT.CTRL);
        Workbench.await("both are back", () -> model().getBusinessProcesses().contains(process)
                && model().getTechnicalActivities().contains(activity));
    }

    @Test
    void aLineIsDrawnByKeyboard() {
        Workbench.act(() -> robot.page().session().stack().flush());
        Workbench.act(() -> robot.page().session().run(new Unlinking(process)));
        robot.awaitPicture();
        assertTrue(process.getRealizes().isEmpty());
        robot.click(process);
        robot.key('k', SWT.CTRL, SWT.SHIFT);
        Workbench.await("a line is started", () -> robot.canvas().isGestureActive());
        robot.key(SWT.ARROW_DOWN);
        robot.key(SWT.CR);

        Workbench.await("it is drawn", () -> !process.getRealizes().isEmpty() || !robot.canvas().isGestureActive());
        robot.awaitPicture();
        assertTrue(process.getRealizes().contains(objective));
    }

    @Test
    void anElementIsCreatedByKeyboardFromThePalette() {
        int before = model().getObjectives().size();
        robot.click(activity);
        robot.key('p', SWT.CTRL, SWT.SHIFT);
        robot.key(SWT.CR);

        Workbench.await("it is created", () -> model().getObjectives().size() == before + 1);
        Workbench.await("it can be named", () -> Robot.find(robot.canvas(), Text.class) != null);
    }

    @Test
    void aFigureIsMovedItsPlaceIsKeptBesideTheModelAndTheMoveIsUndone() {
        Bounds before = place(activity);
        Point from = robot.middleOf(activity);
        robot.drag(from, new Point(from.x + 60, from.y));
        robot.awaitPicture();
        Bounds after = place(activity);
        assertNotEquals(before.x(), after.x());

        robot.key('s', SWT.CTRL);
        Workbench.await("it is saved", () -> !editor.isDirty());
        assertTrue(project.getFile("minimal.itsm.layout").exists());

        robot.key('z', SWT.CTRL);
        Workbench.await("it is back", () -> place(activity).equals(before) && robot.page().isUpToDate());
    }

    // ---- the window

    @Test
    void theWheelZoomsAtThePointerAndScrolls() {
        Viewport before = viewport();
        robot.wheel(3, SWT.MOD1);
        assertTrue(viewport().scale() > before.scale());

        for (int i = 0; i < 6; i++) {
            robot.wheel(3, SWT.MOD1);
        }
        double y = viewport().y();
        robot.wheel(-3);
        assertTrue(viewport().y() > y);
    }

    @Test
    void zoomHasKeys() {
        robot.click(process);
        double before = viewport().scale();
        robot.key('-', SWT.CTRL);
        Workbench.await("it is smaller", () -> robot.canvas().viewport().scale() < before);
        robot.key('0', SWT.CTRL);
        Workbench.await("it is in life size", () -> robot.canvas().viewport().scale() == 1);
        robot.key('9', SWT.CTRL);
        Workbench.await("all of it is seen", () -> robot.canvas().viewport().area().height()
                >= robot.canvas().scene().bounds().height());
    }

    // ---- finding and navigating

    @Test
    void findSelectsWhileItIsTyped() {
        robot.click(objective);
        robot.key('f', SWT.CTRL);
        robot.type("watch");
        Workbench.await("it is found", () -> robot.page().selectedElements().equals(List.of(activity)));
        robot.key(SWT.ESC);
        Workbench.await("the canvas has the focus", () -> robot.canvas().isFocusControl());
    }

    @Test
    void findKnowsLinesByWhatTheyAreCalled() {
        robot.focus();
        robot.key('f', SWT.CTRL);
        robot.type("realizes");
        Edge realizes = robot.edge("D1_E_realizes", process, objective);
        Workbench.await("it is found", () -> robot.canvas().selection().keys().equals(List.of(realizes.key())));
        Screen.take("line-found");
        robot.key(SWT.ESC);
    }

    @Test
    void findKnowsNothingOfTheLinesThatOnlyOrderLanes() {
        robot.focus();
        robot.key('f', SWT.CTRL);
        robot.type("order of");

        Workbench.await("it says so", () -> Robot.find(Workbench.window().getShell(), Label.class,
                label -> label.getText().equals("Nothing found")) != null);
        robot.key(SWT.ESC);
    }

    @Test
    void aLineSaysBesideThePointerWhatItIsCalledAndWhatThatMeans() {
        Edge realizes = robot.edge("D1_E_realizes", process, objective);
        robot.hands().move(robot.canvas(), robot.placeOn(realizes));

        Workbench.await("the tool-tip begins with the name", () -> robot.canvas().getToolTipText() != null
                && robot.canvas().getToolTipText().matches("(?s)Realizes, from Handle customer enquiries to Customers .+\n\n.+"));
    }

    @Test
    void aDoubleClickLeadsToTheDiagramOfTheElement() {
        String before = robot.page().title();
        robot.doubleClick(activity);
        robot.awaitPicture();

        assertNotEquals(before, Workbench.run(() -> robot.page().title()));
        assertEquals("D2", Workbench.run(() -> robot.canvas().scene().diagram().description()));
    }

    @Test
    void arrangingGivesUpPlacesSetByHand() {
        Bounds before = place(activity);
        Point from = robot.middleOf(activity);
        robot.drag(from, new Point(from.x + 60, from.y));
        robot.awaitPicture();
        robot.key('r', SWT.CTRL, SWT.SHIFT);
        Workbench.await("it is arranged", () -> robot.page().isUpToDate() && place(activity).equals(before));
    }
}
