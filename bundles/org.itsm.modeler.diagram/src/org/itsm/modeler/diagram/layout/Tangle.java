/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** How well lines at right angles can be followed: what they cross, and how long they are. */
final class Tangle {

    private final Set<Line> lines = new HashSet<>();

    /** A straight part, from the left to the right or from the top to the bottom; several on top of each other are one. */
    private record Line(boolean down, double at, double from, double to) {
    }

    Tangle(Collection<List<Point>> ways) {
        for (List<Point> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                Point one = way.get(i - 1);
                Point other = way.get(i);
                lines.add(one.x() == other.x() ? new Line(true, one.x(), Math.min(one.y(), other.y()), Math.max(one.y(), other.y()))
                        : new Line(false, one.y(), Math.min(one.x(), other.x()), Math.max(one.x(), other.x())));
            }
        }
    }

    /** In how many places lines cross. */
    int crossings() {
        TreeMap<Double, List<Line>> down = new TreeMap<>();
        lines.stream().filter(Line::down).forEach(line -> down.computeIfAbsent(line.at, x -> new ArrayList<>()).add(line));
        Set<Point> places = new HashSet<>();
        for (Line line : lines) {
            if (!line.down) {
                down.subMap(line.from, false, line.to, false).forEach((x, others) -> {
                    if (others.stream().anyMatch(other -> other.from < line.at && line.at < other.to)) {
                        places.add(new Point(x, line.at));
                    }
                });
            }
        }
        return places.size();
    }

    double length() {
        return lines.stream().mapToDouble(line -> line.to - line.from).sum();
    }
}
