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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.tests.workbench.OpenDialog;
import org.itsm.modeler.tests.workbench.PopUp;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.tests.workbench.SystemDialog;
import org.junit.jupiter.api.Test;

/** A session at the workbench from an empty model to a chain that is validated, saved and exported: all by mouse and keys. */
class WholeSessionTest extends DiagramTest {

    /** In the title of the menu File, which is the first of the menu bar. */
    private static final Point FILE = new Point(20, 12);

    private Path folder;

    @Test
    void aChainIsDrawnValidatedSavedAndExportedThroughTheDialogs() throws Exception {
        openEmptyInModelEditor();
        folder = project.getLocation().toFile().toPath();
        ChainDrawing chain = new ChainDrawing(robot);
        Screen.take("session-1-empty");
        chain.createByMouse();
        awaitTooltip(objective(), ".*CHN-.*");
        Screen.take("session-2-findings");
        chain.connectByMouse();
        awaitTooltip(objective(), "(?!.*CHN-).*");
        chain.assertDrawn();
        Screen.take("session-3-chain");
        chain.save(folder.resolve("empty.itsm"));
        exportDiagram("chain.svg");
        exportDiagram("chain.png");
        exportXmi("chain.xmi");
        assertExported(chain);
    }

    private EObject objective() {
        return Workbench.run(() -> robot.page().session().model().map(ITSMModel::getObjectives).orElseThrow().get(0));
    }

    /** What the mouse is told over the figure, findings included. */
    private void awaitTooltip(EObject element, String pattern) {
        Workbench.await("the tool-tip is " + pattern, () -> robot.canvas().work()
                .tooltip(robot.canvas().scene().keysOf(element).get(0)).replace('\n', ' ').matches(pattern));
        robot.awaitPicture();
        robot.hands().move(robot.canvas(), robot.middleOf(element));
    }

    /** By the key of the diagram, then in the dialog of the system, which shows the folder of the model. */
    private void exportDiagram(String name) {
        robot.focus();
        SystemDialog dialog = SystemDialog.by(robot.hands(), () -> robot.hands().tap('e', SWT.CTRL, SWT.SHIFT));
        dialog.fill(name);
        Screen.take("session-4-" + name);
        dialog.confirm();
        Workbench.await(name + " is written", () -> Files.exists(folder.resolve(name)));
    }

    /** By the wizard that the menu File leads to. */
    private void exportXmi(String name) {
        robot.focus();
        PopUp.by(robot.hands(), () -> {
            robot.hands().move(FILE);
            robot.hands().press(Hands.LEFT);
            robot.hands().release(Hands.LEFT);
        }).click("Export...");
        OpenDialog choice = OpenDialog.await(robot.hands(), "Export");
        choice.fill("XMI");
        choice.choose("ITSM Model as XMI");
        choice.press("Next >");
        Screen.take("session-5-wizard");
        OpenDialog wizard = OpenDialog.await(robot.hands(), "Export as XMI");
        wizard.press("Next >");
        wizard.fill(folder.resolve(name).toString());
        Screen.take("session-6-wizard");
        wizard.press("Next >");
        Screen.take("session-7-wizard");
        wizard.press("Finish");
        wizard.awaitEnd();
    }

    private void assertExported(ChainDrawing chain) throws Exception {
        String svg = Files.readString(folder.resolve("chain.svg"), StandardCharsets.UTF_8);
        assertTrue(svg.contains("Answer within a day"), "The drawing shows the objective");
        ImageData picture = new ImageData(folder.resolve("chain.png").toString());
        assertTrue(picture.width > 300 && picture.height > 300, "The picture shows more than a dot");
        chain.assertXmiHolds(folder.resolve("chain.xmi"));
    }
}
