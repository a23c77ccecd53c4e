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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** Lines are drawn and led elsewhere; they end only where they may. */
class ConnectTest extends MinimalTest {

    private OrganizationalObjective other;

    private void addObjective() {
        other = ItsmFactory.eINSTANCE.createOrganizationalObjective();
        other.setId("obj-other");
        other.setName("Spend less");
        Workbench.act(() -> robot.page().session().run(new Change(() -> model().getObjectives().add(other))));
        robot.awaitPicture();
    }

    private Edge realizes() {
        return robot.edge("D1_E_realizes", process, objective);
    }

    @Test
    void onlyWhereALineMayEndLightsUpWhileItIsDrawn() {
        addObjective();
        RGB legal = robot.colorOf(other);
        RGB illegal = robot.colorOf(activity);
        robot.choose("Realizes");
        robot.pull(robot.middleOf(process), robot.voidPlace());
        Workbench.await("the line follows the mouse", () -> !robot.colorOf(other).equals(legal));
        Screen.take("connecting");

        assertNotEquals(legal, robot.colorOf(other));
        assertEquals(illegal, robot.colorOf(activity));
        robot.key(SWT.ESC);
        robot.hands().release(Hands.LEFT);
        Workbench.await("nothing is lit any more", () -> robot.colorOf(other).equals(legal));
    }

    @Test
    void aLineDraggedToAnIllegalEndIsRefusedAndTheStatusLineSaysWhy() {
        ITSMModel before = copy();
        robot.choose("Realizes");
        robot.drag(robot.middleOf(process), robot.middleOf(activity));

        awaitStatus("No line of this kind leads from");
        robot.key(SWT.ESC);
        assertTrue(isLike(before));
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void aLineThatCannotStartThereIsRefusedAndTheStatusLineSaysWhy() {
        robot.choose("Realizes");
        robot.drag(robot.middleOf(objective), robot.middleOf(process));

        awaitStatus("No line of this kind starts at");
        robot.key(SWT.ESC);
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void aClickOnTheStartAndOneOnTheEndDoAsWell() {
        addObjective();
        ITSMModel before = copy();
        robot.choose("Realizes");
        robot.click(process);
        robot.click(other);
        robot.awaitPicture();

        assertTrue(process.getRealizes().contains(other));
        assertOneStepSince(before);
    }

    @Test
    void withShiftTheToolStaysChosen() {
        addObjective();
        robot.choose("Contributes to");
        robot.hands().holding(() -> robot.drag(robot.middleOf(goal), robot.middleOf(other)), SWT.SHIFT);
        robot.awaitPicture();
        assertTrue(goal.getContributesTo().contains(other));
        assertTrue(Workbench.run(() -> robot.canvas().isGestureActive()));

        robot.key(SWT.ESC);
        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
    }

    @Test
    void theEndOfALineIsDraggedToAnotherFigure() {
        addObjective();
        ITSMModel before = copy();
        robot.click(robot.canvas(), robot.placeOn(realizes()));
        Point end = robot.endOf(realizes(), true);
        RGB illegal = robot.colorOf(activity);
        RGB legal = robot.colorOf(other);
        robot.pull(end, robot.middleOf(other));
        Workbench.await("the end follows the mouse", () -> !robot.colorOf(other).equals(legal));
        Screen.take("reconnecting");
        assertEquals(illegal, robot.colorOf(activity));
        robot.hands().release(Hands.LEFT);

        Workbench.await("it leads there", () -> process.getRealizes().equals(List.of(other)));
        robot.awaitPicture();
        assertOneStepSince(before);
    }

    @Test
    void theEndOfALineGoesBackWhenItCannotEndThere() {
        ITSMModel before = copy();
        robot.click(robot.canvas(), robot.placeOn(realizes()));
        robot.drag(robot.endOf(realizes(), true), robot.middleOf(activity));

        awaitStatus("Realizes cannot lead to");
        assertTrue(isLike(before));
        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
    }

    @Test
    void theEndOfALineIsMovedByKeyboard() {
        addObjective();
        robot.click(robot.canvas(), robot.placeOn(realizes()));
        robot.key('k', SWT.CTRL, SWT.SHIFT);
        awaitStatus("Realizes: choose the new end");
        robot.key(SWT.ARROW_DOWN);
        robot.key(SWT.CR);

        Workbench.await("it leads there", () -> process.getRealizes().equals(List.of(other)));
    }

    @Test
    void theSlashChangesToTheOtherEnd() {
        addObjective();
        BusinessProcess second = ItsmFactory.eINSTANCE.createBusinessProcess();
        second.setId("bp-second");
        second.setName("Answer letters");
        Workbench.act(() -> robot.page().session().run(new Change(() -> model().getBusinessProcesses().add(second))));
        robot.awaitPicture();
        robot.click(robot.canvas(), robot.placeOn(realizes()));
        robot.key('k', SWT.CTRL, SWT.SHIFT);
        Workbench.await("an end is grabbed", () -> robot.canvas().isGestureActive());
        robot.key('/');
        robot.key(SWT.ARROW_DOWN);
        robot.key(SWT.CR);

        Workbench.await("it starts there", () -> second.getRealizes().equals(List.of(objective)) && process.getRealizes().isEmpty());
    }
}
