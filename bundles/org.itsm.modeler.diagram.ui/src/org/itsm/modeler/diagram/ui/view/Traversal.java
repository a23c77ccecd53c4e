/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;

/** Where the keys lead from a figure or edge. */
public final class Traversal {

    /** A figure that lies aside of the way counts as so much further away. */
    private static final double ASIDE = 2.5;

    private final Scene scene;

    public Traversal(Scene scene) {
        this.scene = scene;
    }

    /** Which way an arrow key leads. */
    public enum Direction {
        LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /** The first node of the diagram, or the first figure when it has no node. */
    public Optional<String> first() {
        return leaves().stream().findFirst().or(() -> scene.figures().stream().findFirst()).map(Figure::key);
    }

    private List<Figure> leaves() {
        return scene.figures().stream().filter(Traversal::isLeaf).toList();
    }

    private static boolean isLeaf(Figure figure) {
        return figure.children().isEmpty();
    }

    /** From a figure to the nearest one that way; from an edge to its target (right, down) or its source (left, up). */
    public Optional<String> next(String key, Direction direction) {
        Optional<Edge> edge = scene.edge(key);
        if (edge.isPresent()) {
            return edge.map(line -> direction.x + direction.y > 0 ? line.target() : line.source());
        }
        return scene.figure(key).flatMap(figure -> nearest(figure, direction)).map(Figure::key);
    }

    private Optional<Figure> nearest(Figure from, Direction direction) {
        Bounds start = scene.bounds(from);
        return leaves().stream()
                .filter(figure -> !figure.key().equals(from.key()))
                .filter(figure -> ahead(start, scene.bounds(figure), direction) > 0)
                .min(Comparator.comparingDouble(figure -> way(start, scene.bounds(figure), direction)));
    }

    private static double ahead(Bounds from, Bounds to, Direction direction) {
        return (to.centerX() - from.centerX()) * direction.x + (to.centerY() - from.centerY()) * direction.y;
    }

    private static double way(Bounds from, Bounds to, Direction direction) {
        double aside = Math.abs(direction.x == 0 ? to.centerX() - from.centerX() : to.centerY() - from.centerY());
        return ahead(from, to, direction) + ASIDE * aside;
    }

    /** From a figure to its first edge; from an edge to the next one at the figure that the way began at, round and round. */
    public Optional<String> nextEdge(String key, String at) {
        List<Edge> edges = scene.figure(at).map(scene::edgesAt).orElse(List.of());
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        int next = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).key().equals(key)) {
                next = (i + 1) % edges.size();
            }
        }
        return Optional.of(edges.get(next).key());
    }

    /** The figure around this one. */
    public Optional<String> out(String key) {
        return scene.figure(key).flatMap(scene::parent).map(Figure::key);
    }

    /** The first figure inside. */
    public Optional<String> in(String key) {
        return scene.figure(key).flatMap(figure -> figure.children().stream().findFirst()).map(Figure::key);
    }

    /** The figure after this one in the order of the diagram, or before it; from the last to the first and back. */
    public Optional<String> following(String key, boolean forward) {
        List<Figure> all = leaves();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).key().equals(key) ? i : at;
        }
        int next = at < 0 ? 0 : Math.floorMod(at + (forward ? 1 : -1), all.size());
        return Optional.of(all.get(next).key());
    }
}
