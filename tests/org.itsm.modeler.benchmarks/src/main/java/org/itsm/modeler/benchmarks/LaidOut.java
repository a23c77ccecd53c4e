/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;

/**
 * The boxes of a diagram that hold no others, in their lanes, with the edges between them: what two layouts are compared
 * by.
 *
 * @param boxes where they are, by key
 * @param lanes the number of the lane of each box, from the top
 * @param ends  the boxes that an edge joins, by the key of the edge
 * @param ways  how it runs
 */
record LaidOut(double width, double height, Map<String, Bounds> boxes, Map<String, Integer> lanes, Map<String, Ends> ends,
        Map<String, List<Point>> ways) {

    private static final double EPSILON = 0.01;

    record Ends(String source, String target) {

        boolean has(String box) {
            return source.equals(box) || target.equals(box);
        }
    }

    /** The part of a layout of ours that ELK is asked for as well. */
    static LaidOut of(Diagram diagram, DiagramLayout layout) {
        Map<String, Bounds> boxes = new LinkedHashMap<>();
        Map<String, Integer> lanes = new LinkedHashMap<>();
        for (int lane = 0; lane < diagram.figures().size(); lane++) {
            int number = lane;
            diagram.figures().get(lane).all().filter(figure -> figure.kind() == Figure.Kind.NODE).forEach(box -> {
                boxes.put(box.key(), layout.figures().get(box.key()));
                lanes.put(box.key(), number);
            });
        }
        Map<String, Ends> ends = new LinkedHashMap<>();
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        for (Edge edge : diagram.edges()) {
            if (boxes.containsKey(edge.source()) && boxes.containsKey(edge.target()) && !edge.source().equals(edge.target())) {
                ends.put(edge.key(), new Ends(edge.source(), edge.target()));
                ways.put(edge.key(), layout.edges().get(edge.key()));
            }
        }
        return new LaidOut(layout.width(), layout.height(), boxes, lanes, ends, ways);
    }

    /** The places where lines cross; where several run on top of each other it is one place. */
    int crossings() {
        Set<Segment> down = new HashSet<>();
        Set<Segment> across = new HashSet<>();
        ways.values().forEach(way -> Segment.of(way).forEach(segment -> (segment.isVertical() ? down : across).add(segment)));
        Set<Point> places = new HashSet<>();
        List<Segment> verticals = List.copyOf(down);
        for (Segment horizontal : across) {
            for (Segment vertical : verticals) {
                if (horizontal.crosses(vertical)) {
                    places.add(new Point(Math.round(vertical.from().x()), Math.round(horizontal.from().y())));
                }
            }
        }
        return places.size();
    }

    /** How many edges run through a box that they do not end at. */
    int edgesThroughBoxes() {
        int count = 0;
        for (Map.Entry<String, List<Point>> way : ways.entrySet()) {
            List<Segment> segments = Segment.of(way.getValue());
            Ends joined = ends.get(way.getKey());
            if (boxes.entrySet().stream().anyMatch(box -> !joined.has(box.getKey())
                    && segments.stream().anyMatch(segment -> segment.runsThrough(box.getValue())))) {
                count++;
            }
        }
        return count;
    }

    /** The length of all edges together. */
    double length() {
        return ways.values().stream().flatMap(way -> Segment.of(way).stream()).mapToDouble(Segment::length).sum();
    }

    double ratio() {
        return width / height;
    }

    /** A straight part of an edge. */
    private record Segment(Point from, Point to) {

        static List<Segment> of(List<Point> way) {
            return java.util.stream.IntStream.range(1, way.size()).mapToObj(i -> ordered(way.get(i - 1), way.get(i)))
                    .filter(segment -> segment.length() > EPSILON).toList();
        }

        private static Segment ordered(Point a, Point b) {
            return a.x() + a.y() <= b.x() + b.y() ? new Segment(a, b) : new Segment(b, a);
        }

        boolean isVertical() {
            return Math.abs(from.x() - to.x()) < EPSILON;
        }

        double length() {
            return Math.hypot(to.x() - from.x(), to.y() - from.y());
        }

        boolean crosses(Segment vertical) {
            return vertical.from.x() > from.x() + EPSILON && vertical.from.x() < to.x() - EPSILON
                    && from.y() > vertical.from.y() + EPSILON && from.y() < vertical.to.y() - EPSILON;
        }

        boolean runsThrough(Bounds box) {
            return from.x() < box.right() - 1 && to.x() > box.x() + 1 && from.y() < box.bottom() - 1 && to.y() > box.y() + 1;
        }
    }
}
