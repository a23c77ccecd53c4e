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

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.TextBlock;

/**
 * A diagram with its layout, made ready for being looked at: what has which key, what lies where, what hangs together.
 * Never altered.
 */
public final class Scene {

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Integer> figureNumbers = new HashMap<>();
    private final Map<String, Integer> edgeNumbers = new HashMap<>();
    private final Map<String, Figure> parents = new HashMap<>();
    private final Map<String, List<Edge>> edgesAt = new HashMap<>();
    private final Map<EObject, List<String>> keys = new IdentityHashMap<>();
    private final SpatialIndex<Integer> figureIndex;
    private final SpatialIndex<Integer> edgeIndex;

    public Scene(Diagram diagram, DiagramLayout layout) {
        this(diagram, layout, null);
    }

    /**
     * @param before another scene, with which it shares what is the same; null for none
     */
    public Scene(Diagram diagram, DiagramLayout layout, Scene before) {
        this.diagram = diagram;
        this.layout = layout;
        diagram.figures().forEach(figure -> add(figure, null));
        diagram.edges().forEach(this::add);
        figureIndex = before != null && hasFiguresWhere(before) ? before.figureIndex : SpatialIndex.of(figureEntries());
        edgeIndex = before != null && hasEdgesWhere(before) ? before.edgeIndex : SpatialIndex.of(edgeEntries());
    }

    private boolean hasFiguresWhere(Scene other) {
        return figureNumbers.equals(other.figureNumbers) && layout.figures().equals(other.layout.figures());
    }

    private boolean hasEdgesWhere(Scene other) {
        return edgeNumbers.equals(other.edgeNumbers) && layout.edges().equals(other.layout.edges())
                && layout.edgeLabels().equals(other.layout.edgeLabels());
    }

    private void add(Figure figure, Figure parent) {
        if (layout.figures().get(figure.key()) == null) {
            throw new IllegalArgumentException("Not laid out: " + figure.key());
        }
        figureNumbers.put(figure.key(), figures.size());
        figures.add(figure);
        keys.computeIfAbsent(figure.element(), element -> new ArrayList<>(1)).add(figure.key());
        if (parent != null) {
            parents.put(figure.key(), parent);
        }
        figure.children().forEach(child -> add(child, figure));
        figure.bordered().forEach(child -> add(child, figure));
    }

    private void add(Edge edge) {
        if (layout.edges().getOrDefault(edge.key(), List.of()).size() < 2) {
            // Lines such as those that only keep the lanes in order take no way.
            return;
        }
        edgeNumbers.put(edge.key(), edges.size());
        edges.add(edge);
        edgesAt.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge);
        if (!edge.target().equals(edge.source())) {
            edgesAt.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(edge);
        }
    }

    private List<SpatialIndex.Entry<Integer>> figureEntries() {
        List<SpatialIndex.Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            entries.add(new SpatialIndex.Entry<>(i, bounds(figures.get(i))));
        }
        return entries;
    }

    /** One entry for each straight part: a long line is only found where it is. */
    private List<SpatialIndex.Entry<Integer>> edgeEntries() {
        List<SpatialIndex.Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            List<Point> path = path(edges.get(i));
            for (int p = 1; p < path.size(); p++) {
                entries.add(new SpatialIndex.Entry<>(i, Rectangles.between(path.get(p - 1), path.get(p))));
            }
            TextBlock label = layout.edgeLabels().get(edges.get(i).key());
            if (label != null) {
                entries.add(new SpatialIndex.Entry<>(i, label.bounds()));
            }
        }
        return entries;
    }

    public Diagram diagram() {
        return diagram;
    }

    public DiagramLayout layout() {
        return layout;
    }

    /** All of it. */
    public Bounds bounds() {
        return new Bounds(0, 0, layout.width(), layout.height());
    }

    /** All figures, each before what is in it. */
    public List<Figure> figures() {
        return Collections.unmodifiableList(figures);
    }

    /** All edges that are drawn, in order. */
    public List<Edge> edges() {
        return Collections.unmodifiableList(edges);
    }

    public Optional<Figure> figure(String key) {
        return Optional.ofNullable(figureNumbers.get(key)).map(figures::get);
    }

    public Optional<Edge> edge(String key) {
        return Optional.ofNullable(edgeNumbers.get(key)).map(edges::get);
    }

    /** The place of the figure in the list of all; -1 when there is none of that key. */
    int numberOfFigure(String key) {
        return figureNumbers.getOrDefault(key, -1);
    }

    /** The place of the edge in the list of all; -1 when there is none of that key. */
    int numberOfEdge(String key) {
        return edgeNumbers.getOrDefault(key, -1);
    }

    public boolean has(String key) {
        return figureNumbers.containsKey(key) || edgeNumbers.containsKey(key);
    }

    /** What the figure or edge stands for. */
    public Optional<EObject> element(String key) {
        return figure(key).map(Figure::element).or(() -> edge(key).map(Edge::element));
    }

    /** The figures that stand for the element, in order. */
    public List<String> keysOf(EObject element) {
        return List.copyOf(keys.getOrDefault(element, List.of()));
    }

    public Bounds bounds(Figure figure) {
        return layout.figures().get(figure.key());
    }

    public List<Point> path(Edge edge) {
        return layout.edges().get(edge.key());
    }

    /** Where a figure is, or what an edge takes up; empty for an unknown key. */
    public Optional<Bounds> boundsOf(String key) {
        return figure(key).map(this::bounds).or(() -> edge(key).map(edge -> Rectangles.around(path(edge))));
    }

    /** The figure that this one is in or on; empty for one directly on the diagram. */
    public Optional<Figure> parent(Figure figure) {
        return Optional.ofNullable(parents.get(figure.key()));
    }

    /** The edges that start or end at the figure, in order. */
    public List<Edge> edgesAt(Figure figure) {
        return List.copyOf(edgesAt.getOrDefault(figure.key(), List.of()));
    }

    /** The figures that touch the area, each before what is in it. */
    public List<Figure> figuresIn(Bounds area) {
        List<Figure> found = new ArrayList<>();
        numbers(figureIndex, area).stream().forEach(number -> found.add(figures.get(number)));
        return found;
    }

    /** The edges that go through the area, in order. */
    public List<Edge> edgesIn(Bounds area) {
        List<Edge> found = new ArrayList<>();
        numbers(edgeIndex, area).stream().forEach(number -> found.add(edges.get(number)));
        return found;
    }

    private static BitSet numbers(SpatialIndex<Integer> index, Bounds area) {
        BitSet numbers = new BitSet();
        index.forEach(area, numbers::set);
        return numbers;
    }

    /** The innermost figure at the place. */
    public Optional<Figure> figureAt(double x, double y) {
        List<Figure> there = figuresIn(new Bounds(x, y, 0, 0));
        return there.isEmpty() ? Optional.empty() : Optional.of(there.get(there.size() - 1));
    }

    /** The edge next to the place that is no further away than the reach. */
    public Optional<Edge> edgeAt(double x, double y, double reach) {
        Map<Edge, Double> near = new LinkedHashMap<>();
        for (Edge edge : edgesIn(Rectangles.around(x, y, reach))) {
            TextBlock label = layout.edgeLabels().get(edge.key());
            boolean onLabel = label != null && label.bounds().contains(new Point(x, y));
            double distance = onLabel ? 0 : Rectangles.distance(path(edge), x, y);
            if (distance <= reach) {
                near.put(edge, distance);
            }
        }
        return near.entrySet().stream().min(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey);
    }

    /** The key of what a click there means: a node, else an edge nearby, else the innermost container. */
    public Optional<String> at(double x, double y, double reach) {
        Optional<Figure> figure = figureAt(x, y);
        if (figure.isPresent() && figure.get().kind() == Figure.Kind.NODE) {
            return figure.map(Figure::key);
        }
        return edgeAt(x, y, reach).map(Edge::key).or(() -> figure.map(Figure::key));
    }
}
