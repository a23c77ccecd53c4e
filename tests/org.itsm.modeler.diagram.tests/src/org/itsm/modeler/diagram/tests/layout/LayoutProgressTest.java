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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.LayoutProgress;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a layout is told how far it is, and can end it. */
class LayoutProgressTest {

    private Diagram diagram;

    @BeforeEach
    void build() {
        diagram = Drawings.build("D1", Drawings.sample("hospital"));
    }

    private DiagramLayout layout(LayoutProgress progress, Positions fixed, DiagramLayout previous) {
        return new LayoutEngine(progress).layout(diagram, TextMeasure.standard(), fixed, previous);
    }

    @Test
    void progressGrowsToTheWhole() {
        List<Double> told = new ArrayList<>();
        layout(told::add, Positions.none(), null);

        assertTrue(told.size() > 10, () -> "too seldom: " + told);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.get(told.size() - 1));
    }

    @Test
    void whatIsThrownEndsTheLayoutWhereverItIs() {
        List<Double> points = new ArrayList<>();
        layout(points::add, Positions.none(), null);
        for (double point : points) {
            CancellationException end = new CancellationException();
            assertSame(end, assertThrows(CancellationException.class, () -> layout(part -> endAt(point, part, end), Positions.none(), null)));
        }
    }

    private static void endAt(double point, double part, RuntimeException end) {
        if (part >= point) {
            throw end;
        }
    }

    @Test
    void whileEdgesAreLedAroundFiguresMovedByHandItCanBeEndedToo() {
        String figure = diagram.figures().get(1).children().get(0).key();
        Positions moved = Positions.none().with(diagram, Map.of(figure, new Point(400, 60)));
        DiagramLayout previous = Drawings.layout(diagram, moved, null);
        List<Double> told = new ArrayList<>();
        layout(told::add, moved, previous);

        assertTrue(told.size() > diagram.edges().size() / 2, () -> "too seldom: " + told);
    }

    @Test
    void beingWatchedChangesNothing() {
        assertEquals(Drawings.layout(diagram), layout(part -> assertTrue(part >= 0 && part <= 1), Positions.none(), null));
    }
}
