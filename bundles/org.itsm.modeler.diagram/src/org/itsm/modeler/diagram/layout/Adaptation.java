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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;

/**
 * Makes of the layout of a diagram that of a later one in which nothing that stays has moved: other texts, lines and
 * figures less, lines more where there is room for them.
 */
final class Adaptation {

    /** With more new lines it is better to find new ways for all. */
    private static final int MOST_NEW = 8;

    private final Diagram before;
    private final DiagramLayout layout;
    private final Diagram after;
    private final Labels wrapping;
    private final Map<String, Bounds> figures;
    private final Map<String, TextBlock> labels;
    private final Map<String, List<Point>> edges = new LinkedHashMap<>();
    private final Map<String, TextBlock> edgeLabels = new LinkedHashMap<>();
    private final List<Edge> added = new ArrayList<>();

    private Adaptation(Diagram before, DiagramLayout layout, Diagram after, TextMeasure measure) {
        this.before = before;
        this.layout = layout;
        this.after = after;
        this.wrapping = new Labels(measure);
        this.figures = new LinkedHashMap<>(layout.figures());
        this.labels = new LinkedHashMap<>(layout.labels());
    }

    /** The layout of the later diagram; empty when something would have to move. */
    static Optional<DiagramLayout> of(Diagram before, DiagramLayout layout, Diagram after, TextMeasure measure) {
        Adaptation adaptation = new Adaptation(before, layout, after, measure);
        boolean fits = new Relabelling(layout, measure, adaptation.figures, adaptation.labels).fit(before, after)
                && adaptation.keepEdges() && adaptation.addEdges();
        return fits ? Optional.of(adaptation.result()) : Optional.empty();
    }

    private DiagramLayout result() {
        return new DiagramLayout(layout.width(), layout.height(), figures, edges, labels, edgeLabels, layout.wishes());
    }

    /** Takes over the ways of the edges that were there; notes the others. */
    private boolean keepEdges() {
        List<Edge> old = before.edges().stream().filter(this::hasWay).toList();
        Set<String> without = before.edges().stream().filter(edge -> !hasWay(edge)).map(Edge::key).collect(Collectors.toSet());
        int at = 0;
        for (Edge edge : after.edges()) {
            if (hasWay(edge)) {
                while (at < old.size() && !old.get(at).key().equals(edge.key())) {
                    at++;
                }
                if (at == old.size() || !keep(old.get(at++), edge)) {
                    return false;
                }
            } else if (!without.contains(edge.key())) {
                added.add(edge);
                edges.put(edge.key(), null);
            }
        }
        return added.size() <= MOST_NEW;
    }

    private boolean hasWay(Edge edge) {
        return layout.edges().containsKey(edge.key());
    }

    private boolean keep(Edge old, Edge edge) {
        List<Point> way = layout.edges().get(edge.key());
        edges.put(edge.key(), way);
        if (hasText(edge.label())) {
            boolean sameText = old == edge || edge.label().equals(old.label());
            edgeLabels.put(edge.key(), sameText ? layout.edgeLabels().get(edge.key()) : wrapping.onEdge(edge.label(), way));
        }
        return old == edge || old.mapping().equals(edge.mapping()) && old.source().equals(edge.source())
                && old.target().equals(edge.target()) && old.style().equals(edge.style()) && hasText(old.label()) == hasText(edge.label())
                && (old.label() == null) == (edge.label() == null);
    }

    private static boolean hasText(Label label) {
        return label != null && !label.text().isBlank();
    }

    private boolean addEdges() {
        if (added.isEmpty()) {
            return true;
        }
        FreeWays free = new FreeWays(new Bounds(0, 0, layout.width(), layout.height()));
        Map<String, Bounds> ends = new HashMap<>();
        after.figures().forEach(figure -> fill(free, figure, BoxTree.isLane(figure), ends));
        edges.values().stream().filter(Objects::nonNull).forEach(free::addWay);
        edgeLabels.values().forEach(text -> free.addText(text.bounds()));
        return added.stream().allMatch(edge -> add(edge, free, ends));
    }

    /** Takes note of what stands where, and of what edges can end at. */
    private void fill(FreeWays free, Figure figure, boolean lane, Map<String, Bounds> ends) {
        Bounds bounds = figures.get(figure.key());
        if (!lane) {
            ends.put(figure.key(), bounds);
        }
        if (figure.children().isEmpty() && !lane) {
            free.addBox(bounds);
        } else {
            free.addFrame(bounds);
            free.addText(labels.get(figure.key()).bounds());
        }
        figure.children().forEach(child -> fill(free, child, false, ends));
    }

    private boolean add(Edge edge, FreeWays free, Map<String, Bounds> ends) {
        Bounds source = ends.get(edge.source());
        Bounds target = ends.get(edge.target());
        Optional<List<Point>> way = source == null || target == null ? Optional.empty() : free.way(source, target);
        way.ifPresent(points -> {
            edges.put(edge.key(), points);
            free.addWay(points);
            if (hasText(edge.label())) {
                edgeLabels.put(edge.key(), wrapping.onEdge(edge.label(), points));
            }
        });
        return way.isPresent();
    }
}
