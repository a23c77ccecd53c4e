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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.paint.ScenePainter;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.workbench.PopUp;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find at a figure, and what mends it. */
class FindingTest extends MinimalTest {

    private String finding;

    @BeforeEach
    void breakTheChain() {
        Workbench.act(() -> robot.page().session().run(new Change(() -> process.getRealizes().clear())));
        robot.awaitPicture();
        Workbench.await("the finding is shown", () -> robot.page().isUpToDate() && !figure().decorations().isEmpty());
        robot.awaitPicture();
        finding = findings().get(0);
    }

    private Figure figure() {
        return robot.canvas().scene().figure(robot.canvas().scene().keysOf(process).get(0)).orElseThrow();
    }

    private PopUp menuOfSign() {
        Point sign = Workbench.run(() -> {
            Bounds place = ScenePainter.placeOf(figure().decorations().get(0), robot.canvas().scene().bounds(figure()));
            Bounds window = robot.canvas().viewport().toScreen(place);
            return new Point((int) window.centerX(), (int) window.centerY());
        });
        return PopUp.by(robot.hands(), () -> robot.click(robot.canvas(), sign));
    }

    private List<String> findings() {
        PopUp menu = menuOfSign();
        List<String> labels = menu.labels();
        menu.escape();
        return labels;
    }

    @Test
    void aClickOnTheSignOffersTheFixes() {
        PopUp menu = menuOfSign();
        Screen.take("quick-fixes");

        assertTrue(menu.labels().stream().allMatch(label -> label.matches("!?[A-Z]+-[0-9]+: .*")), menu.labels().toString());
        assertFalse(menu.labels(finding).isEmpty());
        menu.escape();
    }

    @Test
    void aFixMendsInOneStep() {
        ITSMModel before = copy();
        PopUp menu = menuOfSign();
        menu.pick(finding, menu.labels(finding).get(0));

        Workbench.await("it is mended", () -> !process.getRealizes().isEmpty());
        robot.awaitPicture();
        assertOneStepSince(before);
    }

    @Test
    void theFixesHaveAKey() {
        robot.click(process);
        PopUp menu = PopUp.by(robot.hands(), () -> robot.key('1', SWT.CTRL));

        assertTrue(menu.labels().contains(finding));
        menu.pick(finding, menu.labels(finding).get(0));
        Workbench.await("it is mended", () -> !process.getRealizes().isEmpty());
    }

    @Test
    void theMenuOfTheFigureHasTheSameFixes() {
        List<String> expected = menuLabels();
        PopUp menu = robot.menuOf(process);

        assertEquals(expected, menu.labels(finding));
        menu.escape();
    }

    private List<String> menuLabels() {
        PopUp menu = menuOfSign();
        List<String> labels = menu.labels(finding);
        menu.escape();
        return labels;
    }

    @Test
    void theToolTipSaysWhatTheClassIsAndWhatWasFound() {
        Point middle = robot.middleOf(process);
        robot.hands().move(robot.canvas(), new Point(middle.x - 3, middle.y));
        robot.hands().move(robot.canvas(), middle);
        String documentation = org.eclipse.emf.ecore.util.EcoreUtil.getDocumentation(process.eClass());
        Workbench.await("the tool-tip is there", () -> robot.canvas().getToolTipText() != null
                && robot.canvas().getToolTipText().contains(documentation.strip()));
        String text = Workbench.run(() -> robot.canvas().getToolTipText());

        assertTrue(text.contains(documentation.strip()), text);
        assertTrue(text.contains(finding.substring(0, finding.indexOf(':'))), text);
    }

    @Test
    void theToolTipOfALineSaysWhatTheLinkMeans() {
        Point on = robot.placeOn(robot.edge("D1_E_contributesTo", goal, objective));
        robot.hands().move(robot.canvas(), new Point(on.x + 1, on.y + 1));
        robot.hands().move(robot.canvas(), on);
        String documentation = org.eclipse.emf.ecore.util.EcoreUtil
                .getDocumentation(org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO).strip();

        Workbench.await("the tool-tip is there", () -> robot.canvas().getToolTipText() != null
                && robot.canvas().getToolTipText().contains(documentation));
    }

    @Test
    void aFigureWithoutFindingsHasNoSign() {
        Rectangle place = Workbench.run(() -> robot.canvas().placeOf(robot.canvas().scene().keysOf(objective).get(0)).orElseThrow());
        robot.click(robot.canvas(), new Point(place.x + place.width - 4, place.y + 3));

        assertEquals(List.of(objective), selected());
    }
}
