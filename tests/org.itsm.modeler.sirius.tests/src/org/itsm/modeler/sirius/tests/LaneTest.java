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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNameEditPart;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lanes after "Arrange all": rows or columns, in the order of the viewpoint, none over another, all equally long. */
class LaneTest {

    private static final int LONGEST = 12;

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

    @Test
    void longRowsGoOnInAnother() throws Exception {
        try (TestProject hospital = TestProject.ofSample("hospital")) {
            DDiagram diagram = (DDiagram) hospital.representation(hospital.model(), "D1");
            IEditorPart editor = hospital.openArranged(diagram);
            List<GraphicalEditPart> lanes = Workbench.run(() -> laneParts(diagram, (IDiagramWorkbenchPart) editor));

            Map<String, Integer> longest = new TreeMap<>();
            Workbench.act(() -> lanes.forEach(lane -> longest.put(nameOf(lane), longestRow(lane))));

            assertEquals(5, longest.size());
            longest.forEach((lane, figures) -> assertTrue(figures > 1 && figures <= LONGEST, longest::toString));
        }
    }

    @Test
    void linesDoNotRunThroughTheHeadingsOfLanes() throws Exception {
        try (TestProject hospital = TestProject.ofSample("hospital")) {
            DDiagram diagram = (DDiagram) hospital.representation(hospital.model(), "D10");
            IDiagramWorkbenchPart editor = (IDiagramWorkbenchPart) hospital.openArranged(diagram);

            List<Rectangle> crossed = Workbench.run(() -> headingsIn(diagram, editor).stream()
                    .filter(heading -> linesIn(editor).anyMatch(line -> line.intersects(heading))).toList());

            assertEquals(List.of(), crossed);
        }
    }

    private static List<Rectangle> headingsIn(DDiagram diagram, IDiagramWorkbenchPart editor) {
        return laneParts(diagram, editor).stream().flatMap(lane -> lane.getChildren().stream())
                .filter(IDiagramNameEditPart.class::isInstance)
                .map(part -> (SiriusWrapLabel) ((GraphicalEditPart) part).getFigure())
                .map(label -> onDiagram(label, label.getTextBounds()))
                .toList();
    }

    /** The lines between figures, where they are drawn. */
    private static Stream<PointList> linesIn(IDiagramWorkbenchPart editor) {
        return editor.getDiagramGraphicalViewer().getEditPartRegistry().values().stream()
                .filter(ConnectionEditPart.class::isInstance)
                .map(part -> (Connection) ((ConnectionEditPart) part).getFigure())
                .filter(IFigure::isVisible)
                .map(Connection::getPoints);
    }

    private static Rectangle onDiagram(IFigure figure, Rectangle bounds) {
        Rectangle absolute = bounds.getCopy();
        figure.translateToAbsolute(absolute);
        return absolute;
    }

    private static String nameOf(GraphicalEditPart lane) {
        return ((IDiagramElementEditPart) lane).resolveDiagramElement().getMapping().getName();
    }

    /** How many figures of the lane stand at one height. */
    private static int longestRow(GraphicalEditPart lane) {
        Map<Integer, Integer> rows = new TreeMap<>();
        figuresIn(lane).forEach(figure -> rows.merge(figure.getFigure().getBounds().y(), 1, Integer::sum));
        return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** What stands directly in the lane, whose figures are in a compartment. */
    private static Stream<GraphicalEditPart> figuresIn(EditPart container) {
        return container.getChildren().stream()
                .flatMap(part -> part instanceof IDiagramElementEditPart figure && figure.resolveDiagramElement() instanceof AbstractDNode
                        && !(part instanceof IDiagramNameEditPart)
                        ? Stream.of((GraphicalEditPart) figure)
                        : figuresIn(part));
    }

    private static void assertOneAfterTheOther(List<Rectangle> lanes, ToIntFunction<Rectangle> start, ToIntFunction<Rectangle> end) {
        for (int i = 1; i < lanes.size(); i++) {
            Rectangle lane = lanes.get(i);
            assertTrue(end.applyAsInt(lanes.get(i - 1)) <= start.applyAsInt(lane), () -> lane + " does not follow in " + lanes);
        }
    }

    /** Where the lanes are, in the order of the viewpoint. */
    private static List<Rectangle> lanesIn(DDiagram diagram, IDiagramWorkbenchPart editor) {
        return laneParts(diagram, editor).stream().map(part -> part.getFigure().getBounds().getCopy()).toList();
    }

    private static List<GraphicalEditPart> laneParts(DDiagram diagram, IDiagramWorkbenchPart editor) {
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
                .map(GraphicalEditPart.class::cast)
                .toList();
    }
}
