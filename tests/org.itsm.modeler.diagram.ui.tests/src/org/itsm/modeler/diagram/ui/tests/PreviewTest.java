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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose diagrams are drawn in the editor of another tool: ours shows them and leads there. */
class PreviewTest extends DiagramTest {

    private static final String OPEN = "org.itsm.modeler.diagram.ui.openInOtherEditor";
    private static final Point CORNER = new Point(3, 3);

    @TempDir
    private Path folder;

    @Test
    void aPreviewSaysSoAndHasNoPalette() throws Exception {
        openHeld();

        assertTrue(Workbench.run(() -> button().isVisible()));
        assertEquals("Open in " + OtherTool.NAME, Workbench.run(() -> button().getText()));
        assertFalse(Workbench.run(() -> robot.palette().isVisible()));
        Screen.take("preview");
        Pictures.dark(robot, "preview");
    }

    @Test
    void aDiagramThatIsDrawnHereHasAPaletteAndLeadsNowhereElse() throws Exception {
        openSample("minimal");

        assertFalse(Workbench.run(() -> button().isVisible()));
        assertTrue(Workbench.run(() -> robot.palette().isVisible()));
        assertFalse(isEnabled(OPEN));
    }

    @Test
    void theButtonOpensWhatIsShownInTheOtherEditor() throws Exception {
        openHeld();

        Workbench.act(() -> button().notifyListeners(SWT.Selection, null));

        assertEquals(List.of("D1"), opened());
    }

    @Test
    void theOtherEditorOpensByDoubleClickOnTheBackground() throws Exception {
        openHeld();

        robot.hands().doubleClick(robot.canvas(), CORNER);

        assertEquals(List.of("D1"), opened());
    }

    @Test
    void theOtherEditorOpensByKey() throws Exception {
        openHeld();
        Workbench.act(() -> robot.page().setFocus());

        robot.key('o', SWT.CTRL, SWT.SHIFT);

        assertEquals(List.of("D1"), opened());
    }

    @Test
    void doubleClickOnAFigureStillLeadsToItsOwnDiagram() throws Exception {
        openHeld();
        String before = robot.page().title();

        robot.doubleClick(process());
        robot.awaitPicture();

        assertFalse(before.equals(robot.page().title()));
        assertEquals(List.of(), opened());
    }

    @Test
    void aFigureIsSelectedButNeitherRenamedMovedNorDeleted() throws Exception {
        openHeld();
        BusinessProcess process = process();
        Point place = robot.middleOf(process);
        Bounds inDiagram = placeOf(process);
        robot.click(process);

        robot.key(SWT.F2);
        robot.key(SWT.DEL);
        robot.drag(place, new Point(place.x + 60, place.y + 20));

        assertNull(Workbench.run(() -> Robot.find(robot.canvas(), Text.class)));
        assertEquals(List.<EObject>of(process), Workbench.run(() -> robot.page().selectedElements()));
        assertEquals(inDiagram, placeOf(process));
        assertFalse(robot.page().session().isDirty());
    }

    @Test
    void commandsThatDrawAreOffAndThoseThatLookAreOn() throws Exception {
        openHeld();

        List.of("arrange", "connect", "createLinked", "palette").forEach(command -> assertFalse(isEnabledHere(command), command));
        List.of("zoomIn", "fit", "export", "openInOtherEditor").forEach(command -> assertTrue(isEnabledHere(command), command));
    }

    @Test
    void thePreviewFollowsChangesOfTheModel() throws Exception {
        openHeld();
        BusinessProcess process = process();

        Workbench.act(() -> robot.page().session().run(new Unlinking(process)));
        robot.awaitPicture();

        assertTrue(Workbench.run(() -> robot.canvas().scene().diagram().edges().stream()
                .noneMatch(edge -> edge.mapping().equals("D1_E_realizes") && edge.element() == process)));
    }

    @Test
    void thePreviewIsExported() throws Exception {
        openHeld();
        Path file = folder.resolve("preview.svg");

        Workbench.act(() -> robot.page().export(file));
        Workbench.await("the picture is written", () -> Files.exists(file) && Files.size(file) > 0);

        assertTrue(Files.readString(file).contains("<svg"));
    }

    private void openHeld() throws Exception {
        try (InputStream content = Samples.open("minimal").orElseThrow()) {
            open(file(OtherTool.PREFIX + "minimal.itsm", content.readAllBytes()));
        }
    }

    private BusinessProcess process() {
        ITSMModel model = robot.page().session().model().orElseThrow();
        return model.getBusinessProcesses().get(0);
    }

    private Bounds placeOf(EObject element) {
        return Workbench.run(() -> robot.canvas().scene().boundsOf(robot.canvas().scene().keysOf(element).get(0)).orElseThrow());
    }

    private Button button() {
        return Workbench.run(() -> Robot.find((Composite) robot.page().control(), Button.class));
    }

    private List<String> opened() {
        return ((OtherTool.Editor) robot.page().session().otherEditor().orElseThrow()).opened();
    }

    private static boolean isEnabledHere(String command) {
        return isEnabled("org.itsm.modeler.diagram.ui." + command);
    }

    private static boolean isEnabled(String command) {
        return Workbench.run(() -> Workbench.window().getService(ICommandService.class).getCommand(command).isEnabled());
    }
}
