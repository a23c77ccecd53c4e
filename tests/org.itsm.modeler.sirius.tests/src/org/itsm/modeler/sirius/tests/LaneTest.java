/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lanes after "Arrange all": rows or columns, in the order of the viewpoint, none over another, all equally long. */
class LaneTest {

    private static TestProject project;

    @BeforeAll
    static void openProject() throws Exception {
        project = TestProject.ofSample("e-shop");
    }

    @AfterAll
    static void closeProject() throws Exception {
        project.close();
    }

    static List<String> diagrams() {
        return Descriptions.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void lanesStandInOrderAndAreEquallyLong(String id) throws Exception {
        DDiagram diagram = (DDiagram) project.representation(project.rootsFor(id).get(0), id);
        IEditorPart editor = project.openArranged(diagram);
        List<Rectangle> lanes = Workbench.run(() -> lanesIn(diagram, (IDiagramWorkbenchPart) editor));
        assertTrue(lanes.size() > 1);

        boolean rows = lanes.stream().mapToInt(Rectangle::x).distinct().count() == 1;
        if (rows) {
            assertOneAfterTheOther(lanes, Rectangle::y, Rectangle::bottom);
            assertEquals(1, lanes.stream().mapToInt(Rectangle::width).distinct().count(), () -> "widths of " + lanes);
        } else {
            assertOneAfterTheOther(lanes, Rectangle::x, Rectangle::right);
            assertEquals(1, lanes.stream().mapToInt(Rectangle::y).distinct().count(), () -> "tops of " + lanes);
            assertEquals(1, lanes.stream().mapToInt(Rectangle::height).distinct().count(), () -> "heights of " + lanes);
        }
    }

    private static void assertOneAfterTheOther(List<Rectangle> lanes, ToIntFunction<Rectangle> start, ToIntFunction<Rectangle> end) {
        for (int i = 1; i < lanes.size(); i++) {
            Rectangle lane = lanes.get(i);
            assertTrue(end.applyAsInt(lanes.get(i - 1)) <= start.applyAsInt(lane), () -> lane + " does not follow in " + lanes);
        }
    }

    /** Where the lanes are, in the order of the viewpoint. */
    private static List<Rectangle> lanesIn(DDiagram diagram, IDiagramWorkbenchPart editor) {
        // Figures get their places when they are painted, which nobody may have done yet.
        editor.getDiagramGraphicalViewer().flush();
        List<DDiagramElement> order = diagram.getOwnedDiagramElements();
        return editor.getDiagramGraphicalViewer().getEditPartRegistry().values().stream()
                .filter(IDiagramElementEditPart.class::isInstance)
                .map(IDiagramElementEditPart.class::cast)
                // The headings of lanes are parts of their own, inside of them.
                .filter(part -> part.getParent() == editor.getDiagramEditPart())
                .filter(part -> part.resolveDiagramElement().getMapping().getName().contains("_C_Lane_"))
                .distinct()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.resolveDiagramElement())))
                .map(part -> ((GraphicalEditPart) part).getFigure().getBounds().getCopy())
                .toList();
    }
}
