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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.ChainEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came and went finds its place in a layout in which all else stays. */
class AdaptationTest {

    private static final int EDITS = 60;
    private static final double NEAR = 2;

    private static Optional<DiagramLayout> adapted(Diagram before, DiagramLayout layout, Diagram after) {
        return LayoutEngine.adapted(before, layout, after, TextMeasure.standard());
    }

    /** Is given a layout, the diagram after an edit and what has been made of the layout for it. */
    private interface Check {
        void check(DiagramLayout before, Diagram diagram, DiagramLayout after);
    }

    /** One edit after the other, each made on the layout of the one before; gives how often that was possible. */
    private static int edits(ITSMModel model, int count, Consumer<ChainEdits> edit, Check check) {
        ChainEdits edits = new ChainEdits(model, count);
        Diagram before = Drawings.build("D1", model);
        DiagramLayout layout = Drawings.layout(before);
        int adapted = 0;
        for (int i = 0; i < count; i++) {
            edit.accept(edits);
            Diagram after = Drawings.build("D1", model);
            Optional<DiagramLayout> found = adapted(before, layout, after);
            if (found.isPresent()) {
                adapted++;
                check.check(layout, after, found.get());
            }
            layout = found.orElseGet(() -> Drawings.layout(after));
            before = after;
        }
        return adapted;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theLawsHoldAfterAnyEdits(long seed) {
        int adapted = edits(Drawings.generated(seed, 150), EDITS, ChainEdits::next,
                (before, diagram, after) -> new Laws(diagram, after).hold());
        assertTrue(adapted > EDITS / 3, () -> "only " + adapted);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void whatStaysDoesNotMove(long seed) {
        edits(Drawings.generated(seed, 150), EDITS, ChainEdits::next, (before, diagram, after) -> {
            assertSame(before.figures(), after.figures());
            assertSame(before.edges(), after.edges());
            assertEquals(before.width(), after.width());
            assertEquals(before.height(), after.height());
        });
    }

    private static <T> void assertSame(Map<String, T> before, Map<String, T> after) {
        after.forEach((key, place) -> assertEquals(before.getOrDefault(key, place), place, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-shop", "hospital"})
    void aNewLineDoesNotRunAlongOthers(String sample) {
        edits(Drawings.sample(sample), 12, edits -> edits.link(1), (before, diagram, after) -> {
            Set<String> added = new HashSet<>(after.edges().keySet());
            added.removeAll(before.edges().keySet());
            added.forEach(key -> before.edges().forEach((other, way) -> assertApart(after.edges().get(key), way)));
        });
    }

    private static void assertApart(List<Point> one, List<Point> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                assertFalse(runsAlong(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j)), () -> one + " along " + other);
            }
        }
    }

    private static boolean runsAlong(Point a, Point b, Point c, Point d) {
        boolean down = a.x() == b.x() && c.x() == d.x() && Math.abs(a.x() - c.x()) < NEAR
                && Math.max(a.y(), b.y()) > Math.min(c.y(), d.y()) && Math.max(c.y(), d.y()) > Math.min(a.y(), b.y());
        boolean across = a.y() == b.y() && c.y() == d.y() && Math.abs(a.y() - c.y()) < NEAR
                && Math.max(a.x(), b.x()) > Math.min(c.x(), d.x()) && Math.max(c.x(), d.x()) > Math.min(a.x(), b.x());
        return down || across;
    }

    @Test
    void mostNewLinesFindRoom() {
        int adapted = edits(Drawings.generated(11, 300), 20, edits -> edits.link(1), (before, diagram, after) -> {
            // Only their number counts here.
        });
        assertTrue(adapted > 15, () -> "only " + adapted);
    }

    @Test
    void aFigureThatGoesLeavesItsPlaceEmpty() {
        ITSMModel model = Drawings.generated(12, 300);
        Diagram before = Drawings.build("D1", model);
        DiagramLayout layout = Drawings.layout(before);
        EcoreUtil.delete(model.getTechnicalActivities().get(3), true);

        DiagramLayout after = adapted(before, layout, Drawings.build("D1", model)).orElseThrow();

        assertEquals(layout.figures().size() - 1, after.figures().size());
    }

    @Test
    void theLastFigureOfARowOrColumnIsLaidOutAfresh() {
        ITSMModel model = Drawings.sample("minimal");
        Diagram before = Drawings.build("D1", model);
        DiagramLayout layout = Drawings.layout(before);
        EcoreUtil.delete(model.getBusinessProcesses().get(0), true);

        assertTrue(adapted(before, layout, Drawings.build("D1", model)).isEmpty());
    }
}
