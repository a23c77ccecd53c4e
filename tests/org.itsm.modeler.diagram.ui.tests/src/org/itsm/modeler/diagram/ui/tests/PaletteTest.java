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

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** The tools, and what happens when they are used more than once or where they cannot be. */
class PaletteTest extends MinimalTest {

    private List<String> tools() {
        return Workbench.run(() -> Arrays.stream(robot.palette().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .map(TreeItem::getText).toList());
    }

    private Text filter() {
        return Workbench.run(() -> Robot.find((Composite) robot.page().control(), Text.class,
                text -> text.getParent() == robot.palette().getParent()));
    }

    @Test
    void theFilterLeavesTheToolsThatAreCalledSoAndEscapeBringsBackAll() {
        List<String> all = tools();
        robot.click(filter(), new Point(30, 10));
        robot.type("goal");
        Workbench.await("few are left", () -> tools().equals(List.of("IT goal", "Pursues goal")));
        Screen.take("palette-filter");

        robot.key(SWT.ESC);
        Workbench.await("all are back", () -> tools().equals(all));
    }

    @Test
    void thePaletteIsTakenAwayAndBroughtBackByKey() {
        int narrow = Workbench.run(() -> robot.canvas().getSize().x);
        robot.focus();
        robot.key('y', SWT.CTRL, SWT.SHIFT);
        Workbench.await("the diagram has the room", () -> robot.canvas().getSize().x > narrow);
        assertTrue(Workbench.run(() -> robot.canvas().isFocusControl()));

        robot.key('p', SWT.CTRL, SWT.SHIFT);
        Workbench.await("the palette is back and has the focus", () -> robot.palette().isFocusControl()
                && robot.canvas().getSize().x == narrow);
    }

    @Test
    void everyToolCanBeRead() {
        Workbench.act(() -> {
            GC gc = new GC(robot.palette());
            for (TreeItem group : robot.palette().getItems()) {
                for (TreeItem item : group.getItems()) {
                    int end = item.getTextBounds(0).x + gc.textExtent(item.getText()).x;
                    assertTrue(end <= robot.palette().getSize().x, item.getText());
                }
            }
            gc.dispose();
        });
    }

    @Test
    void aToolIsUsedOnce() {
        robot.choose("Objective");
        robot.click(robot.canvas(), robot.freePlaceIn("D1_C_Lane_Objectives"));
        robot.name("First");

        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
        assertEquals(2, model().getObjectives().size());
    }

    @Test
    void withShiftAToolIsUsedAgain() {
        robot.choose("Objective");
        for (int i = 0; i < 2; i++) {
            robot.click(robot.canvas(), robot.freePlaceIn("D1_C_Lane_Objectives"), SWT.SHIFT);
            robot.awaitPicture();
        }
        assertEquals(3, model().getObjectives().size());
        assertTrue(Workbench.run(() -> robot.canvas().isGestureActive()));

        robot.click(robot.canvas(), robot.freePlaceIn("D1_C_Lane_Objectives"));
        robot.name("Last");
        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
    }

    @Test
    void aDoubleClickKeepsAToolUntilEscape() {
        robot.doubleChoose("Objective");
        for (int i = 0; i < 2; i++) {
            robot.click(robot.canvas(), robot.freePlaceIn("D1_C_Lane_Objectives"));
            robot.awaitPicture();
        }
        assertEquals(3, model().getObjectives().size());

        robot.key(SWT.ESC);
        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
    }

    @Test
    void whereAToolCannotBeUsedTheStatusLineSaysSoAndTheToolStays() {
        robot.choose("Objective");
        awaitStatus("choose one of the places that are lit");
        robot.click(robot.canvas(), robot.freePlaceIn("D1_C_Lane_Activities"));
        awaitStatus("not in");
        Screen.take("refused");

        assertTrue(Workbench.run(() -> robot.canvas().isGestureActive()));
        assertFalse(Workbench.run(() -> editor.isDirty()));
        robot.key(SWT.ESC);
    }

    @Test
    void whatWasCreatedIsSelectedAndSeen() {
        for (int i = 0; i < 5; i++) {
            robot.key('+', SWT.CTRL);
        }
        robot.chooseByKeys("Technical activity");
        robot.name("Far away");

        assertEquals("Far away", model().getTechnicalActivities().get(1).getName());
        assertEquals(List.of(model().getTechnicalActivities().get(1)), selected());
        Rectangle place = Workbench.run(() -> robot.canvas().placeOf(robot.canvas().selection().primary().orElseThrow()).orElseThrow());
        assertTrue(Workbench.run(() -> robot.canvas().getClientArea()).intersects(place));
    }

    @Test
    void anEmptyNameIsRefusedAndTheStatusLineSaysWhy() {
        robot.click(process);
        robot.key(SWT.F2);
        robot.awaitField();
        robot.key('a', SWT.CTRL);
        robot.type(" ");
        robot.key(SWT.CR);

        awaitStatus("a name cannot be empty");
        assertEquals("Handle customer enquiries", process.getName());
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void leavingTheFieldTakesTheNameOver() {
        robot.click(process);
        robot.key(SWT.F2);
        robot.awaitField();
        robot.key('a', SWT.CTRL);
        robot.type("Answer");
        robot.click(activity);

        Workbench.await("it is renamed", () -> process.getName().equals("Answer"));
    }

    @Test
    void whatHasNoNameOfItsOwnIsNotEdited() {
        robot.click(robot.canvas(), robot.freePlaceIn("D1_C_Lane_Activities"));
        robot.key(SWT.F2);
        robot.drain();

        assertEquals(null, Workbench.run(() -> Robot.find(robot.canvas(), Text.class)));
    }

    @Test
    void aDragToTheBorderMovesTheWindowOn() {
        robot.focus();
        for (int i = 0; i < 6; i++) {
            robot.key('+', SWT.CTRL);
        }
        Workbench.act(() -> robot.page().reveal(objective));
        double before = Workbench.run(() -> robot.canvas().viewport().y());
        Point from = robot.middleOf(objective);
        Point border = Workbench.run(() -> new Point(from.x, robot.canvas().getClientArea().height - 4));
        robot.pull(from, border);

        Workbench.await("the window has moved", () -> robot.canvas().viewport().y() > before + 100);
        robot.key(SWT.ESC);
        robot.hands().release(org.itsm.modeler.tests.workbench.Hands.LEFT);
    }
}
