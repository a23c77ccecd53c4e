/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.TextBlock;
import org.itsm.modeler.diagram.layout.TextLine;

/** What holds for every layout. */
final class Laws {

    private static final double NEAR = 0.01;

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final Map<String, Figure> figures = new HashMap<>();

    Laws(Diagram diagram, DiagramLayout layout) {
        this.diagram = diagram;
        this.layout = layout;
        diagram.allFigures().forEach(figure -> figures.put(figure.key(), figure));
    }

    /** All but that nobody moved a figure by hand so that an edge finds no way. */
    void hold() {
        everyFigureHasItsPlace();
        siblingsDoNotOverlap(diagram.figures());
        lanesAreInOrderAndEquallyWide();
        thePictureIsNotTooWide();
        labelsAreWholeAndInside();
        edgesGoFromBorderToBorderAtRightAngles();
        edgesCrossNoLeaf();
    }

    private void everyFigureHasItsPlace() {
        assertEquals(figures.keySet(), layout.figures().keySet());
        Bounds page = new Bounds(0, 0, layout.width(), layout.height());
        layout.figures().forEach((key, bounds) -> assertTrue(page.contains(bounds), () -> key + " " + bounds + " leaves the page"));
        for (Figure figure : figures.values()) {
            for (Figure child : figure.children()) {
                assertTrue(of(figure).contains(of(child)), () -> name(child) + " is not inside " + name(figure));
            }
        }
    }

    private void siblingsDoNotOverlap(List<Figure> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = i + 1; j < siblings.size(); j++) {
                Figure one = siblings.get(i);
                Figure other = siblings.get(j);
                assertTrue(!of(one).overlaps(of(other)), () -> name(one) + " overlaps " + name(other));
            }
            siblingsDoNotOverlap(siblings.get(i).children());
        }
    }

    private void lanesAreInOrderAndEquallyWide() {
        List<Figure> lanes = diagram.figures().stream().filter(figure -> figure.mapping().contains("_C_Lane_")).toList();
        for (int i = 1; i < lanes.size(); i++) {
            Bounds above = of(lanes.get(i - 1));
            Bounds below = of(lanes.get(i));
            assertTrue(below.y() >= above.bottom(), "lanes below each other");
            assertEquals(above.x(), below.x(), NEAR);
            assertEquals(above.width(), below.width(), NEAR);
        }
    }

    private void thePictureIsNotTooWide() {
        assertTrue(layout.width() <= 4 * layout.height(), () -> layout.width() + " by " + layout.height());
    }

    private void labelsAreWholeAndInside() {
        for (Figure figure : figures.values()) {
            TextBlock block = layout.labels().get(figure.key());
            assertNotNull(block, () -> "no label for " + name(figure));
            String shown = block.lines().stream().map(TextLine::text).collect(Collectors.joining());
            assertEquals(figure.label().text().replaceAll("\\s", ""), shown.replaceAll("\\s", ""));
            assertTrue(of(figure).grownBy(NEAR).contains(block.bounds()), () -> "the label of " + name(figure) + " leaves it");
            for (TextLine line : block.lines()) {
                Bounds text = new Bounds(line.x(), line.baseline(), line.width(), 0);
                assertTrue(block.bounds().grownBy(NEAR).contains(text), () -> line + " leaves " + block.bounds());
            }
            assertEquals(figure.label().icon() != null, block.icon() != null);
        }
    }

    private void edgesGoFromBorderToBorderAtRightAngles() {
        for (Edge edge : diagram.edges()) {
            List<Point> points = layout.edges().get(edge.key());
            assertEquals(isLaneOrder(edge), points == null, edge::key);
            if (points == null) {
                continue;
            }
            assertTrue(points.size() >= 2, edge::key);
            onBorder(points.get(0), edge.source());
            onBorder(points.get(points.size() - 1), edge.target());
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                boolean right = Math.abs(from.x() - to.x()) < NEAR || Math.abs(from.y() - to.y()) < NEAR;
                assertTrue(right, () -> edge.key() + " is oblique from " + from + " to " + to);
            }
        }
    }

    /** Such edges say which lane comes first; as that is to be seen, they are not drawn. */
    private static boolean isLaneOrder(Edge edge) {
        return edge.mapping().contains("_E_laneOrder");
    }

    private void onBorder(Point point, String key) {
        Bounds bounds = layout.figures().get(key);
        boolean on = bounds.grownBy(NEAR).contains(point)
                && !(point.x() > bounds.x() + NEAR && point.x() < bounds.right() - NEAR && point.y() > bounds.y() + NEAR
                        && point.y() < bounds.bottom() - NEAR);
        assertTrue(on, () -> point + " is not on the border of " + name(figures.get(key)) + " " + bounds);
    }

    private void edgesCrossNoLeaf() {
        List<Figure> leaves = new ArrayList<>(figures.values());
        leaves.removeIf(figure -> !figure.children().isEmpty() || figure.mapping().contains("_C_Lane_"));
        layout.edges().forEach((key, points) -> {
            for (int i = 1; i < points.size(); i++) {
                Bounds part = between(points.get(i - 1), points.get(i));
                for (Figure leaf : leaves) {
                    assertTrue(!part.overlaps(of(leaf).grownBy(-NEAR)), () -> key + " crosses " + name(leaf));
                }
            }
        });
    }

    /** As wide as a hair, for a line covers nothing. */
    private static Bounds between(Point from, Point to) {
        double left = Math.min(from.x(), to.x());
        double top = Math.min(from.y(), to.y());
        return new Bounds(left, top, Math.abs(from.x() - to.x()) + NEAR / 2, Math.abs(from.y() - to.y()) + NEAR / 2);
    }

    private Bounds of(Figure figure) {
        return layout.figures().get(figure.key());
    }

    private static String name(Figure figure) {
        return figure.mapping() + " '" + figure.label().text() + "'";
    }
}
