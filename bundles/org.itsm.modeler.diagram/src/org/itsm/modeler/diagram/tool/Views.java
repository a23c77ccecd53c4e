/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.HashMap;
import java.util.Map;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.engine.View;

/** The figures of a diagram by their keys, what they are in, and how services see them. */
final class Views {

    private final Diagram diagram;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Figure> parents = new HashMap<>();
    private final Map<String, View> views = new HashMap<>();
    /** Null until somebody asks for an edge. */
    private Map<String, Edge> edges;

    Views(Diagram diagram) {
        this.diagram = diagram;
        diagram.figures().forEach(figure -> add(figure, null));
    }

    private void add(Figure figure, Figure parent) {
        figures.put(figure.key(), figure);
        if (parent != null) {
            parents.put(figure.key(), parent);
        }
        figure.children().forEach(child -> add(child, figure));
        figure.bordered().forEach(child -> add(child, figure));
    }

    /** Whether the diagram shows it: what users see may be older than the diagram. */
    boolean shows(Figure figure) {
        Figure shown = figures.get(figure.key());
        return shown != null && shown.element() == figure.element();
    }

    /** Whether the diagram shows it. */
    boolean shows(Edge edge) {
        if (edges == null) {
            edges = new HashMap<>();
            diagram.edges().forEach(each -> edges.put(each.key(), each));
        }
        Edge shown = edges.get(edge.key());
        return shown != null && shown.element() == edge.element();
    }

    /** The figure of the key; null when the diagram has none. */
    Figure figure(String key) {
        return figures.get(key);
    }

    /** What the figure is in; null when it is directly on the diagram. */
    Figure parent(Figure figure) {
        return parents.get(figure.key());
    }

    /** Says whether the figure is in the other one, at any depth. */
    boolean isIn(Figure figure, Figure outer) {
        for (Figure at = parent(figure); at != null; at = parent(at)) {
            if (at.key().equals(outer.key())) {
                return true;
            }
        }
        return false;
    }

    /** The view of a figure; of the diagram for null. */
    View of(Figure figure) {
        String key = figure == null ? "" : figure.key();
        View view = views.get(key);
        if (view == null) {
            view = figure == null ? View.diagram(diagram.root())
                    : View.figure(figure.element(), View.mapping(figure.mapping()), around(figure));
            views.put(key, view);
        }
        return view;
    }

    /** The view of what a figure is in. */
    View around(Figure figure) {
        return of(parent(figure));
    }

    View of(Edge edge) {
        return View.edge(edge.element(), View.mapping(edge.mapping()), of((Figure) null), of(figure(edge.source())),
                of(figure(edge.target())));
    }
}
