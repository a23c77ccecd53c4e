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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;

/** Lays a diagram out. The same diagram gives the same layout. */
public final class LayoutEngine {

    /** No picture is wider than so many times its height. */
    public static final double WIDEST = 4;

    private static final double COLUMN_PITCH = 230;
    private static final double ROW_PITCH = 125;
    private static final int TRIALS = 3;

    /**
     * Lays the diagram out.
     *
     * @param measure  of the font that it will be painted with
     * @param fixed    the places set by hand; they are kept
     * @param previous the layout before the last change, of which as much as possible is kept; null for a fresh one
     */
    public DiagramLayout layout(Diagram diagram, TextMeasure measure, Positions fixed, DiagramLayout previous) {
        BoxTree tree = new BoxTree(diagram);
        Sizes sizes = new Sizes(measure);
        tree.leaves().forEach(sizes::size);
        tree.lanes().forEach(sizes::wrapLane);
        Grid grid = fresh(tree, sizes);
        return finished(diagram, tree, grid);
    }

    private static Grid fresh(BoxTree tree, Sizes sizes) {
        Ranks ranks = new Ranks(tree.links, isUpward(tree));
        Columns columns = new Columns(tree, ranks);
        int count = columns.best(COLUMN_PITCH, ROW_PITCH);
        Grid grid = grid(tree, sizes, ranks, count);
        for (int trial = 1; trial < TRIALS; trial++) {
            int better = columns.best(grid.width() / count, grid.height() / tree.rows());
            if (better == count) {
                break;
            }
            count = better;
            grid = grid(tree, sizes, ranks, count);
        }
        while (grid.width() > WIDEST * grid.height() && count > 1) {
            count--;
            grid = grid(tree, sizes, ranks, count);
        }
        return grid;
    }

    private static Grid grid(BoxTree tree, Sizes sizes, Ranks ranks, int columns) {
        new Placer(tree, ranks, columns).place();
        return new Grid(tree, new Nets(tree.links, tree.rows(), columns), sizes, columns);
    }

    /** Whether most edges between lanes begin at the lower one. */
    private static boolean isUpward(BoxTree tree) {
        int balance = 0;
        for (Link link : tree.links) {
            balance += Integer.signum(lane(link.source()) - lane(link.target()));
        }
        return balance > 0;
    }

    private static int lane(Box box) {
        Box lane = box;
        while (!lane.lane) {
            lane = lane.parent;
        }
        return lane.index;
    }

    private static DiagramLayout finished(Diagram diagram, BoxTree tree, Grid grid) {
        Map<String, Bounds> figures = new LinkedHashMap<>();
        Map<String, TextBlock> labels = new LinkedHashMap<>();
        tree.boxes().forEach(box -> {
            figures.put(box.figure.key(), box.bounds);
            labels.put(box.figure.key(), Sizes.place(box));
        });
        Map<String, List<Point>> routes = grid.routes();
        Map<String, List<Point>> edges = new LinkedHashMap<>();
        for (Edge edge : diagram.edges()) {
            if (routes.containsKey(edge.key())) {
                edges.put(edge.key(), routes.get(edge.key()));
            }
        }
        double height = Math.max(grid.height(), grid.width() / WIDEST);
        return new DiagramLayout(grid.width(), height, figures, edges, labels, Map.of());
    }
}
