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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything of a diagram stands. All coordinates are absolute, in pixels.
 *
 * @param figures    the bounds of each figure by its key, in the order of the diagram
 * @param edges      the points of each edge by its key, from the border of the source to the border of the target
 * @param labels     the label of each figure that has one, by the figure's key
 * @param edgeLabels the label of each edge that has one, by the edge's key
 * @param wishes     what was found to be good for the ways of edges, to be kept when something changes
 */
public record DiagramLayout(double width, double height, Map<String, Bounds> figures, Map<String, List<Point>> edges,
        Map<String, TextBlock> labels, Map<String, TextBlock> edgeLabels, Wishes wishes) {

    public DiagramLayout {
        figures = ordered(figures);
        edges = ordered(edges);
        labels = ordered(labels);
        edgeLabels = ordered(edgeLabels);
    }

    /** The layout of nothing. */
    public static DiagramLayout empty() {
        return new DiagramLayout(0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Wishes.NONE);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
