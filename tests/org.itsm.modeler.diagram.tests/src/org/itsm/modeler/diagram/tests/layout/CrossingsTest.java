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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.Positions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines cross as little as possible. */
class CrossingsTest {

    private static int crossings(DiagramLayout layout) {
        Set<Point> places = new HashSet<>();
        for (List<Point> one : layout.edges().values()) {
            for (List<Point> other : layout.edges().values()) {
                addPlaces(one, other, places);
            }
        }
        return places.size();
    }

    /** Where a part of the one that runs across meets a part of the other that runs down. */
    private static void addPlaces(List<Point> one, List<Point> other, Set<Point> places) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                double x = other.get(j).x();
                double y = one.get(i).y();
                if (one.get(i - 1).y() == y && isBetween(x, one.get(i - 1).x(), one.get(i).x())
                        && other.get(j - 1).x() == x && isBetween(y, other.get(j - 1).y(), other.get(j).y())) {
                    places.add(new Point(x, y));
                }
            }
        }
    }

    private static boolean isBetween(double value, double one, double other) {
        return value > Math.min(one, other) && value < Math.max(one, other);
    }

    /** The numbers are those of ELK 0.9.1, layered, with its own thoroughness: see FIGURES.md of the benchmarks. */
    @ParameterizedTest
    @CsvSource({"minimal, 0", "e-shop, 33", "hospital, 1379"})
    void theLifecycleChainCrossesNoMoreLinesThanInTheDrawingOfElk(String sample, int most) {
        int crossings = crossings(Drawings.layout(Drawings.build("D1", Drawings.sample(sample))));
        assertTrue(crossings <= most, () -> crossings + " crossings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop"})
    void whatWasUntangledStaysSoWhenItIsLaidOutAgain(String sample) {
        for (Diagram diagram : Drawings.all(Drawings.sample(sample))) {
            DiagramLayout layout = Drawings.layout(diagram);
            assertEquals(layout.edges(), Drawings.layout(diagram, Positions.none(), layout).edges(), diagram.description());
        }
    }
}
