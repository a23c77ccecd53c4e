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

import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** What is selected, here and elsewhere in the workbench; what is done to all of it. */
class SelectionTest extends MinimalTest {

    @Test
    void shiftAddsToTheSelection() {
        robot.click(process);
        robot.click(goal, SWT.SHIFT);
        robot.click(goal, SWT.SHIFT);

        assertEquals(List.of(process, goal), selected());
    }

    @Test
    void shiftAndAnArrowKeyAddTheNextFigure() {
        robot.click(objective);
        robot.key(SWT.ARROW_DOWN, SWT.SHIFT);

        Workbench.await("both are selected", () -> robot.page().selectedElements().equals(List.of(objective, process)));
    }

    @Test
    void allFiguresAreSelectedByKeyAndDeletedInOneStep() {
        ITSMModel before = copy();
        robot.click(objective);
        robot.key('a', SWT.CTRL);
        assertTrue(Workbench.run(() -> robot.canvas().selection().keys().size()) >= 6);
        robot.key(SWT.DEL);

        Workbench.await("they are gone", () -> model().getObjectives().isEmpty() && model().getTechnicalActivities().isEmpty());
        robot.awaitPicture();
        assertOneStepSince(before);
    }

    @Test
    void severalAreMovedTogether() {
        double distance = place(activity).x() - place(management).x();
        robot.click(management);
        robot.click(activity, SWT.SHIFT);
        Point from = robot.middleOf(activity);
        double before = place(activity).x();
        robot.drag(from, new Point(from.x + 40, from.y));
        robot.awaitPicture();

        assertTrue(place(activity).x() > before + 10);
        assertEquals(distance, place(activity).x() - place(management).x(), 1);
    }

    @Test
    void aFigureIsMovedByKeyboardAndBack() {
        robot.click(activity);
        double before = place(activity).x();
        robot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
        Workbench.await("it has moved", () -> robot.page().isUpToDate() && place(activity).x() > before);

        robot.key('z', SWT.CTRL);
        Workbench.await("it is back", () -> robot.page().isUpToDate() && place(activity).x() == before);
    }

    @Test
    void severalThatAreSelectedElsewhereAreSelectedHere() {
        Workbench.act(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(activity, goal))));

        assertEquals(List.of(activity, goal), selected());
    }

    @Test
    void thePropertiesFollowTheSelectionAndTheDiagramFollowsTheProperties() {
        Workbench.act(() -> Workbench.page().showView(IPageLayout.ID_PROP_SHEET));
        Workbench.act(() -> Workbench.page().activate(editor));
        robot.awaitPicture();
        robot.click(process);
        Workbench.await("its name is among the properties", () -> property("Handle customer enquiries") != null);
        Screen.take("properties");
        robot.click(objective);
        Workbench.await("another name is among the properties", () -> property(objective.getName()) != null);

        Text field = Workbench.run(() -> property(objective.getName()));
        robot.click(field, new Point(8, 8));
        robot.key('a', SWT.CTRL);
        robot.type("Quick");
        robot.key(SWT.CR);
        robot.click(process);
        Workbench.await("the diagram shows the new name", () -> robot.page().isUpToDate() && robot.canvas().scene().figures().stream()
                .anyMatch(figure -> figure.label() != null && figure.label().text().equals("Quick")));
    }

    private static Text property(String value) {
        return Robot.find(Workbench.window().getShell(), Text.class, text -> text.isVisible() && text.getText().equals(value));
    }

    @Test
    void theSelectionIsThatOfTheFiguresThatAreStillThereAfterAnUndo() {
        robot.click(process);
        robot.click(activity, SWT.SHIFT);
        robot.key(SWT.DEL);
        Workbench.await("they are gone", () -> model().getBusinessProcesses().isEmpty());
        robot.awaitPicture();
        assertEquals(List.of(model()), selected());

        robot.key('z', SWT.CTRL);
        Workbench.await("they are back and selected", () -> robot.page().isUpToDate()
                && Set.copyOf(robot.page().selectedElements()).equals(Set.of(process, activity)));
    }
}
