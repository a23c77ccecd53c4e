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

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.tests.workbench.PopUp;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** A line that is dropped in the void creates what it leads to. */
class CreateLinkedTest extends MinimalTest {

    private static final List<String> LINKED_TO_PROCESS = List.of("Objective that it realizes", "Sub-process", "Business process that follows",
            "IT goal that supports it", "Service that it uses", "IT service organization that examines it",
            "KPI that measures it", "Improvement of it", "Role that owns it");

    private PopUp dropInTheVoid() {
        return dropInTheVoid(robot.voidPlace());
    }

    private PopUp dropInTheVoid(Point place) {
        robot.click(process);
        return PopUp.by(robot.hands(), () -> robot.drag(robot.handleOf(process), place));
    }

    @Test
    void aLineDroppedInTheVoidOffersWhatMayBeLinkedToItsStartAndNothingElse() {
        PopUp menu = dropInTheVoid();
        Screen.take("create-linked");

        assertEquals(LINKED_TO_PROCESS, menu.labels());
        menu.escape();
    }

    @Test
    void theMenuCreatesElementAndLinkInOneStep() {
        ITSMModel before = copy();
        dropInTheVoid().pick(LINKED_TO_PROCESS.get(0));
        robot.name("Fewer complaints");

        OrganizationalObjective created = model().getObjectives().get(1);
        assertEquals("Fewer complaints", created.getName());
        assertTrue(process.getRealizes().contains(created));
        assertEquals(List.of(created), selected());
        robot.key('z', SWT.CTRL);
        assertOneStepSince(before);
    }

    @Test
    void theMouseChoosesInTheMenuToo() {
        assertCreatedBy(() -> dropInTheVoid(robot.voidPlace()));
    }

    @Test
    void theMouseChoosesInAMenuThatOpensToTheRightToo() {
        assertCreatedBy(() -> dropInTheVoid(new Point(40, 100)));
    }

    private void assertCreatedBy(Supplier<PopUp> menu) {
        menu.get().click(LINKED_TO_PROCESS.get(2));
        robot.name("Answer by post");

        BusinessProcess created = model().getBusinessProcesses().get(1);
        assertEquals("Answer by post", created.getName());
        assertEquals(List.of(created), selected());
    }

    @Test
    void escapeInTheMenuLeavesNothing() {
        ITSMModel before = copy();
        dropInTheVoid().escape();

        assertTrue(isLike(before));
        assertFalse(Workbench.run(() -> editor.isDirty()));
        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
    }

    @Test
    void theMenuHasAKeyAndKeysLeadThroughIt() {
        robot.click(goal);
        PopUp menu = PopUp.by(robot.hands(), () -> robot.key('n', SWT.CTRL, SWT.SHIFT));
        int processes = model().getItsmProcesses().size();
        menu.pick(menu.labels().get(2));
        robot.awaitField();

        assertEquals(processes + 1, model().getItsmProcesses().size());
        assertTrue(model().getItsmProcesses().get(processes).getGoals().contains(goal));
    }

    @Test
    void enterWithoutAnEndOffersItTooWhenALineIsDrawnByKeyboard() {
        robot.click(process);
        robot.key('k', SWT.CTRL, SWT.SHIFT);
        PopUp menu = PopUp.by(robot.hands(), () -> robot.key(SWT.CR));

        assertEquals(LINKED_TO_PROCESS, menu.labels());
        menu.escape();
    }

    @Test
    void theMenuOfTheFigureOffersItFirst() {
        PopUp menu = robot.menuOf(process);
        Screen.take("menu-of-figure");

        assertEquals("Create linked", menu.labels().stream().filter(label -> !label.equals("Create")).findFirst().orElseThrow());
        assertEquals(LINKED_TO_PROCESS, menu.labels("Create linked"));
        menu.pick("Create linked", LINKED_TO_PROCESS.get(1));
        robot.awaitField();
        assertEquals(1, process.getSubProcesses().size());
    }

    @Test
    void escapeEndsALineThatIsBeingDrawn() {
        robot.click(process);
        robot.pull(robot.handleOf(process), robot.voidPlace());
        robot.key(SWT.ESC);
        robot.hands().release(Hands.LEFT);

        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
        assertFalse(Workbench.run(() -> robot.page().session().isDirty()));
        assertEquals(null, Workbench.run(() -> Robot.find(robot.canvas(), Text.class)));
    }
}
