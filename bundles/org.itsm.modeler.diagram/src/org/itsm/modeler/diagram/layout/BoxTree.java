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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;

/**
 * The boxes of a diagram and what links them. The lanes stand below each other; figures that are in no lane get a lane of
 * their own at the end, which is not drawn.
 */
final class BoxTree {

    private static final String LANE = "_C_Lane_";

    final Box root = new Box(null, null, false, -1);
    final List<Link> links = new ArrayList<>();

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private int count;

    BoxTree(Diagram diagram) {
        Map<Boolean, List<Figure>> byLane = new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        diagram.figures().forEach(figure -> byLane.get(isLane(figure)).add(figure));
        byLane.get(true).forEach(figure -> add(figure, root, true));
        if (!byLane.get(false).isEmpty()) {
            Box rest = new Box(null, root, true, count++);
            byLane.get(false).forEach(figure -> add(figure, rest, false));
        }
        for (Edge edge : diagram.edges()) {
            link(edge);
        }
    }

    static boolean isLane(Figure figure) {
        return figure.mapping().contains(LANE) && figure.kind() != Figure.Kind.NODE;
    }

    List<Box> lanes() {
        return root.children;
    }

    /** All boxes of figures, parents first. */
    Stream<Box> boxes() {
        return boxes.values().stream();
    }

    Box box(String key) {
        return boxes.get(key);
    }

    Stream<Box> leaves() {
        return root.children.stream().flatMap(Box::leaves);
    }

    int rows() {
        return root.children.stream().mapToInt(lane -> lane.rows).sum();
    }

    private void add(Figure figure, Box parent, boolean lane) {
        Box box = new Box(figure, parent, lane, count++);
        boxes.put(figure.key(), box);
        figure.children().forEach(child -> add(child, box, false));
    }

    private void link(Edge edge) {
        Box source = boxes.get(edge.source());
        Box target = boxes.get(edge.target());
        // Edges between lanes say only which lane comes first, and take no way.
        if (source == null || target == null || source.lane && target.lane) {
            return;
        }
        links.add(new Link(edge, source, target));
        if (source != target) {
            source.neighbours.add(target);
            target.neighbours.add(source);
        }
    }
}
