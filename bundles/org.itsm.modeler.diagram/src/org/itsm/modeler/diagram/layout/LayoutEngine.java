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
import java.util.Optional;
import java.util.Set;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;

/**
 * Lays a diagram out: boxes on a grid, lane below lane, edges in the channels and corridors between them. The same diagram
 * gives the same layout. The time it takes grows little faster than the diagram.
 */
public final class LayoutEngine {

    /** No picture is wider than so many times its height. */
    public static final double WIDEST = 4;

    private static final double COLUMN_PITCH = 230;
    private static final double ROW_PITCH = 125;
    private static final int TRIALS = 3;
    /** What is done, about, when the boxes are on the grid, and when the edges have their ways. */
    private static final double PLACED = 0.6;
    private static final double ROUTED = 0.8;

    private final LayoutProgress progress;

    public LayoutEngine() {
        this(part -> {
            // Nobody waits for it.
        });
    }

    /**
     * @param progress told while diagrams are laid out
     */
    public LayoutEngine(LayoutProgress progress) {
        this.progress = progress;
    }

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
        Grid grid = previous == null ? null : kept(tree, sizes, new StablePlacer(tree, previous, box -> isFixed(diagram, fixed, box)),
                previous.wishes());
        if (grid == null) {
            grid = fresh(tree, sizes);
        }
        progress.reached(PLACED);
        Map<String, List<Point>> routes = grid.routes();
        progress.reached(ROUTED);
        double width = grid.width();
        double height = grid.height();
        if (fixed.any(diagram)) {
            Hand hand = new Hand(diagram, fixed);
            hand.move(tree);
            routes = rerouted(tree, hand, routes);
            width = right(tree) + Grid.MARGIN;
            height = bottom(tree) + Grid.MARGIN;
        }
        progress.reached(1);
        return finished(diagram, tree, new Labels(measure), routes, width, Math.max(height, width / WIDEST), grid.nets().wishes);
    }

    /**
     * The layout of a later diagram in which all that stays stands where it stood: texts are written anew, lines and figures
     * may have gone, and lines may have come where there is room for them. Found in a small part of the time of
     * {@link #layout}, which would give the same where only texts differ, and would move more where anything else does.
     *
     * @param before the diagram that was laid out
     * @param layout of it, with the same places set by hand
     * @return empty when something would have to move
     */
    public static Optional<DiagramLayout> adapted(Diagram before, DiagramLayout layout, Diagram after, TextMeasure measure) {
        return Adaptation.of(before, layout, after, measure);
    }

    private static boolean isFixed(Diagram diagram, Positions fixed, Box box) {
        return fixed.of(diagram, box.figure.key()).isPresent();
    }

    /** With all in the cells they had; null when that is not possible any more. */
    private static Grid kept(BoxTree tree, Sizes sizes, StablePlacer placer, Wishes wishes) {
        int columns = placer.place();
        if (columns == 0 || !StablePlacer.isSound(tree)) {
            return null;
        }
        Grid grid = grid(tree, sizes, columns, wishes);
        return grid.width() > WIDEST * grid.height() && columns > 1 ? null : grid;
    }

    private Grid fresh(BoxTree tree, Sizes sizes) {
        Ranks ranks = new Ranks(tree.links, isUpward(tree));
        Columns columns = new Columns(tree, ranks);
        int count = columns.best(COLUMN_PITCH, ROW_PITCH);
        Grid grid = grid(tree, sizes, ranks, count, trial(0));
        for (int trial = 1; trial < TRIALS; trial++) {
            int better = columns.best(grid.width() / count, grid.height() / tree.rows());
            if (better == count) {
                break;
            }
            count = better;
            grid = grid(tree, sizes, ranks, count, trial(trial));
        }
        while (grid.width() > WIDEST * grid.height() && count > 1) {
            count--;
            grid = grid(tree, sizes, ranks, count, trial(TRIALS - 1));
        }
        return new Untangling(tree, ranks, wishes -> grid(tree, sizes, Compaction.compact(tree), wishes)).best(grid);
    }

    private LayoutProgress trial(int number) {
        return progress.between(PLACED * number / TRIALS, PLACED * (number + 1) / TRIALS);
    }

    private static Grid grid(BoxTree tree, Sizes sizes, Ranks ranks, int columns, LayoutProgress progress) {
        return grid(tree, sizes, new Placer(tree, ranks, columns).place(progress), Wishes.NONE);
    }

    private static Grid grid(BoxTree tree, Sizes sizes, int columns, Wishes wishes) {
        return new Grid(tree, new Nets(tree.links, tree.rows(), columns, wishes), sizes, columns);
    }

    /** Whether most edges between lanes begin at the lower one. */
    private static boolean isUpward(BoxTree tree) {
        int balance = 0;
        for (Link link : tree.links) {
            balance += Integer.signum(link.source().lane().index - link.target().lane().index);
        }
        return balance > 0;
    }

    /** The ways of the grid, but for edges at figures that were moved or that would go through one. */
    private Map<String, List<Point>> rerouted(BoxTree tree, Hand hand, Map<String, List<Point>> routes) {
        Set<Box> moved = hand.moved();
        List<Bounds> movedLeaves = moved.stream().filter(Box::isLeaf).map(box -> box.bounds).toList();
        Detours detours = new Detours(tree.leaves().map(leaf -> leaf.bounds).toList());
        Map<String, List<Point>> result = new LinkedHashMap<>();
        LayoutProgress routing = progress.between(ROUTED, 1);
        for (Link link : tree.links) {
            routing.reached(result.size() / (double) tree.links.size());
            List<Point> way = routes.get(link.edge().key()).stream().map(hand::shifted).toList();
            boolean astray = moved.contains(link.source()) || moved.contains(link.target())
                    || movedLeaves.stream().anyMatch(bounds -> Polylines.crosses(way, bounds));
            result.put(link.edge().key(), astray ? detours.way(link.source(), link.target(), result.size()) : way);
        }
        return result;
    }

    private static double right(BoxTree tree) {
        return tree.lanes().stream().mapToDouble(lane -> lane.bounds.right()).max().orElse(0);
    }

    private static double bottom(BoxTree tree) {
        return tree.lanes().stream().mapToDouble(lane -> lane.bounds.bottom()).max().orElse(0);
    }

    private static DiagramLayout finished(Diagram diagram, BoxTree tree, Labels wrapping, Map<String, List<Point>> routes,
            double width, double height, Wishes wishes) {
        Map<String, Bounds> figures = new LinkedHashMap<>();
        Map<String, TextBlock> labels = new LinkedHashMap<>();
        tree.boxes().forEach(box -> {
            figures.put(box.figure.key(), box.bounds);
            labels.put(box.figure.key(), Sizes.place(box));
            Sizes.placeBordered(box, figures);
        });
        Map<String, List<Point>> edges = new LinkedHashMap<>();
        Map<String, TextBlock> edgeLabels = new LinkedHashMap<>();
        for (Edge edge : diagram.edges()) {
            List<Point> points = routes.get(edge.key());
            if (points != null) {
                edges.put(edge.key(), points);
                if (edge.label() != null && !edge.label().text().isBlank()) {
                    edgeLabels.put(edge.key(), wrapping.onEdge(edge.label(), points));
                }
            }
        }
        return new DiagramLayout(width, height, figures, edges, labels, edgeLabels, wishes);
    }
}
