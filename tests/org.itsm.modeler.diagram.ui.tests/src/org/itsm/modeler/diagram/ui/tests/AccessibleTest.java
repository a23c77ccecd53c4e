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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.itsm.modeler.diagram.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader learns about a diagram. */
class AccessibleTest extends MinimalTest {

    private ScreenReader reader;

    @BeforeEach
    void turnOn() {
        reader = new ScreenReader(robot.canvas());
    }

    private int childOf(EObject element) {
        return Workbench.run(() -> robot.canvas().scene().figures().stream().map(Figure::key).toList()
                .indexOf(robot.canvas().scene().keysOf(element).get(0)));
    }

    @Test
    void theDiagramIsAListOfItsFigures() {
        assertEquals(ACC.ROLE_LIST, reader.role(ACC.CHILDID_SELF));
        assertEquals("Minimal model", reader.name(ACC.CHILDID_SELF).replaceAll(".*(Minimal model).*", "$1"));
        assertEquals(Workbench.run(() -> robot.canvas().scene().figures().size()), reader.children());
        assertEquals(ACC.ROLE_LISTITEM, reader.role(0));
    }

    @Test
    void aFigureIsCalledByItsClassNameFindingsAndLinks() {
        assertEquals("Business process Handle customer enquiries, no findings, 3 links", reader.name(childOf(process)));
        assertTrue(reader.description(childOf(process)).length() > 20);
    }

    @Test
    void theKeysMoveTheFocusAndTheSelection() {
        robot.click(objective);
        assertEquals(childOf(objective), reader.focus());

        robot.key(SWT.ARROW_DOWN);
        Workbench.await("the process is selected", () -> robot.page().selectedElements().get(0) == process);
        assertEquals(childOf(process), reader.focus());
        assertEquals(ACC.STATE_FOCUSED | ACC.STATE_SELECTED,
                reader.state(childOf(process)) & (ACC.STATE_FOCUSED | ACC.STATE_SELECTED));
        assertEquals(0, reader.state(childOf(objective)) & (ACC.STATE_FOCUSED | ACC.STATE_SELECTED));
    }

    @Test
    void aLineIsCalledByItsLinkAndItsEnds() {
        robot.click(process);
        robot.key('/');
        Workbench.await("a line is selected", () -> robot.canvas().selection().primary()
                .flatMap(robot.canvas().scene()::edge).isPresent());

        assertEquals("Realizes, from Handle customer enquiries to Customers get an answer within one working day",
                reader.name(ACC.CHILDID_SELF));
    }

    @Test
    void theFigureWhereALineWouldEndIsTold() {
        robot.click(process);
        Workbench.act(() -> robot.page().session().run(new Change(() -> process.getRealizes().clear())));
        robot.awaitPicture();
        robot.key('k', SWT.CTRL, SWT.SHIFT);
        for (int i = 0; i < 8 && reader.focus() != childOf(objective); i++) {
            robot.key(SWT.ARROW_DOWN);
        }

        assertEquals(childOf(objective), reader.focus());
        robot.key(SWT.ESC);
    }

    @Test
    void aFigureIsWhereItIsSeen() {
        Point middle = robot.middleOf(goal);
        Point onScreen = Workbench.run(() -> robot.canvas().toDisplay(middle));
        Rectangle place = reader.place(childOf(goal));

        assertTrue(place.contains(onScreen), place + " " + onScreen);
        assertEquals(childOf(goal), reader.at(onScreen.x, onScreen.y));
    }
}
