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
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.tests.workbench.PopUp;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** The menus above the diagram: its layers and filters, and which diagram is shown. */
class VisiblePartsTest extends MinimalTest {

    private PopUp parts() {
        robot.focus();
        return PopUp.by(robot.hands(), () -> robot.key('l', SWT.CTRL, SWT.SHIFT));
    }

    private PopUp diagrams() {
        robot.focus();
        return PopUp.by(robot.hands(), () -> robot.key('d', SWT.CTRL, SWT.SHIFT));
    }

    private Diagram diagram() {
        return Workbench.run(() -> robot.canvas().scene().diagram());
    }

    @Test
    void eachLayerAndFilterIsSwitchedAndSwitchedBack() {
        PopUp menu = parts();
        Screen.take("layers-and-filters");
        List<String> choices = menu.labels().stream().filter(label -> !label.startsWith("!")).toList();
        menu.escape();
        assertTrue(choices.size() >= 6, choices.toString());
        for (String choice : choices) {
            PopUp first = parts();
            boolean before = first.isChecked(choice);
            first.pick(choice);
            PopUp second = parts();
            assertNotEquals(before, second.isChecked(choice), choice);
            second.pick(choice);
            PopUp third = parts();
            assertEquals(before, third.isChecked(choice), choice);
            third.escape();
        }
        assertFalse(Workbench.run(() -> editor.isDirty()), "What is shown is no change of the model");
    }

    @Test
    void theFilterOfLowMaturityHidesWhatIsMature() {
        int before = diagram().figures().stream().mapToInt(figure -> figure.children().size()).sum();
        parts().pick("Maturity below 3 only");
        Workbench.await("the figures are hidden", () -> robot.page().isUpToDate()
                && robot.canvas().scene().diagram().figures().stream().mapToInt(figure -> figure.children().size()).sum() < before);
    }

    @Test
    void theChooserLeadsToAnotherDiagramOfTheModel() {
        PopUp menu = diagrams();
        Screen.take("diagram-chooser");
        assertTrue(menu.isChecked("Lifecycle chain"));
        menu.pick("Objectives");

        Workbench.await("the objectives are shown", () -> robot.page().isUpToDate()
                && robot.canvas().scene().diagram().description().equals("D3"));
    }

    @Test
    void theChooserOffersTheDiagramsOfEachElementWithTheSelectedOneFirst() {
        robot.click(activity);
        PopUp menu = diagrams();

        assertEquals(activity.getName(), menu.labels("Chain of one element").get(0));
        menu.pick("Chain of one element", activity.getName());
        Workbench.await("its chain is shown", () -> robot.page().isUpToDate()
                && robot.canvas().scene().diagram().root() == activity);
    }
}
