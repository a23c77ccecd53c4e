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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Gives each box its cells on a grid of so many columns: linked boxes near each other. Boxes are sorted by the mean column
 * of their neighbours, lane by lane, downwards and upwards in turn, as layered drawings are; the arrangement with the
 * shortest links is kept. Then neighbours that are better off the other way round change places.
 */
final class Placer {

    private static final int SWEEPS = 12;
    private static final int SWAP_ROUNDS = 6;
    /** Boxes without links come last, right after the others. */
    private static final double UNLINKED = 1e9;
    private static final Comparator<Box> WANTED = Comparator.<Box>comparingDouble(box -> box.wanted)
            .thenComparingInt(box -> box.index);

    private final BoxTree tree;
    private final Ranks ranks;
    private final int columns;
    private final List<Box> boxes;

    Placer(BoxTree tree, Ranks ranks, int columns) {
        this.tree = tree;
        this.ranks = ranks;
        this.columns = columns;
        this.boxes = tree.root.all().toList();
    }

    /** Places all boxes and gives the number of columns that were needed. */
    int place(LayoutProgress progress) {
        tree.lanes().forEach(this::wantOwnOrder);
        tree.lanes().forEach(this::arrangeLane);
        stack();
        Cells best = new Cells(boxes);
        double least = cost();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            progress.reached(sweep / (double) SWEEPS);
            sweep(sweep % 2 == 0);
            double cost = cost();
            if (cost < least) {
                best = new Cells(boxes);
                least = cost;
            }
        }
        best.restore();
        stack();
        swap();
        return Compaction.compact(tree);
    }

    /** How many rows the diagram needs at least, without trying any order. */
    static int rowsAt(BoxTree tree, Ranks ranks, int columns) {
        Placer placer = new Placer(tree, ranks, columns);
        tree.lanes().forEach(lane -> placer.measure(lane, columns));
        return tree.rows();
    }

    private void sweep(boolean downwards) {
        List<Box> lanes = tree.lanes();
        for (int i = 0; i < lanes.size(); i++) {
            Box lane = lanes.get(downwards ? i : lanes.size() - 1 - i);
            lane.leaves().forEach(Placer::wantNearNeighbours);
            arrangeLane(lane);
        }
        stack();
    }

    private void wantOwnOrder(Box lane) {
        List<Box> leaves = lane.leaves().toList();
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).wanted = (i + 0.5) * columns / leaves.size();
        }
    }

    private static void wantNearNeighbours(Box box) {
        double sum = box.neighbours.stream().mapToDouble(Box::centerCol).sum();
        box.wanted = box.neighbours.isEmpty() ? UNLINKED : sum / box.neighbours.size();
    }

    private void arrangeLane(Box lane) {
        measure(lane, columns);
        lane.col = 0;
        lane.cols = columns;
        spread(lane);
    }

    /** From the bottom up: how wide and high a container is, no wider than this, and in which row each box inside stands. */
    private void measure(Box container, int width) {
        List<Box> inner = container.containers();
        int area = inner.stream().mapToInt(Placer::area).sum();
        int shelves = Math.max(1, (area + width - 1) / width);
        for (Box box : inner) {
            measure(box, Math.max(1, Math.min(width, (area(box) + shelves - 1) / shelves)));
            box.wanted = box.leaves().mapToDouble(leaf -> leaf.wanted).filter(wanted -> wanted < UNLINKED).average().orElse(UNLINKED);
        }
        int row = 0;
        int used = 1;
        for (List<Box> band : ranks.bands(container, width)) {
            used = Math.max(used, Math.min(width, band.size()));
            row += Ranks.rows(band.size(), width);
        }
        for (List<Box> shelf : shelves(inner, width)) {
            for (Box box : shelf) {
                box.row = row;
            }
            used = Math.max(used, shelf.stream().mapToInt(box -> box.cols).sum());
            row += shelf.stream().mapToInt(box -> box.rows).max().orElse(0);
        }
        container.cols = used;
        container.rows = Math.max(1, row);
    }

    private static int area(Box box) {
        return box.isLeaf() ? 1 : Math.max(1, box.children.stream().mapToInt(Placer::area).sum());
    }

    /** Containers beside each other: each goes to the shelf that has most room, so that all shelves span the width. */
    private static List<List<Box>> shelves(List<Box> inner, int width) {
        List<List<Box>> shelves = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        int total = inner.stream().mapToInt(box -> box.cols).sum();
        for (int i = 0; i < Ranks.rows(total, width); i++) {
            shelves.add(new ArrayList<>());
            used.add(0);
        }
        for (Box box : inner.stream().sorted(WANTED).toList()) {
            int least = 0;
            for (int i = 1; i < used.size(); i++) {
                least = used.get(i) < used.get(least) ? i : least;
            }
            if (used.get(least) + box.cols > width) {
                least = shelves.size();
                shelves.add(new ArrayList<>());
                used.add(0);
            }
            shelves.get(least).add(box);
            used.set(least, used.get(least) + box.cols);
        }
        return shelves;
    }

    /** From the top down: the columns, within those of the container; rows become those of the lane. */
    private void spread(Box container) {
        int row = container.lane ? 0 : container.row;
        container.row = row;
        for (List<Box> band : ranks.bands(container, container.cols)) {
            List<Box> sorted = band.stream().sorted(WANTED).toList();
            int rows = Ranks.rows(band.size(), container.cols);
            spread(container, sorted, rows, row);
            row += rows;
        }
        int first = container.row;
        List<Box> inner = container.containers();
        for (List<Box> shelf : shelves(inner, container.cols)) {
            int[] places = Spread.places(
                    wanted(shelf, box -> box.wanted - (box.cols - 1) / 2.0 - container.col),
                    shelf.stream().mapToInt(box -> box.cols).toArray(), container.cols);
            for (int i = 0; i < places.length; i++) {
                Box box = shelf.get(i);
                box.col = container.col + places[i];
                box.row = first + box.row;
                spread(box);
            }
        }
    }

    private static void spread(Box container, List<Box> sorted, int rows, int firstRow) {
        int[] single = new int[sorted.size()];
        Arrays.fill(single, 1);
        int[] places = Spread.places(
                wanted(sorted, box -> (box.wanted - container.col) * rows + (rows - 1) / 2.0), single, container.cols * rows);
        for (int i = 0; i < places.length; i++) {
            Box box = sorted.get(i);
            box.col = container.col + places[i] / rows;
            box.row = firstRow + places[i] % rows;
        }
    }

    private static double[] wanted(List<Box> sorted, ToDoubleFunction<Box> place) {
        double[] wanted = new double[sorted.size()];
        for (int i = 0; i < wanted.length; i++) {
            boolean linked = sorted.get(i).wanted < UNLINKED;
            double follower = i == 0 ? 0 : wanted[i - 1] + (sorted.get(i - 1).isLeaf() ? 1 : sorted.get(i - 1).cols);
            wanted[i] = linked ? place.applyAsDouble(sorted.get(i)) : follower;
        }
        return wanted;
    }

    /** Sets the rows of the lanes one below the other. */
    private void stack() {
        int row = 0;
        for (Box lane : tree.lanes()) {
            int shift = row - lane.row;
            lane.all().forEach(box -> box.row += shift);
            row += lane.rows;
        }
    }

    private double cost() {
        double cost = 0;
        for (Link link : tree.links) {
            cost += cost(link.source(), link.target());
        }
        return cost;
    }

    private static double cost(Box one, Box other) {
        return Math.abs(one.centerCol() - other.centerCol()) + 0.3 * Math.abs(one.row - other.row);
    }

    private void swap() {
        for (Box lane : tree.lanes()) {
            lane.all().filter(box -> !box.isLeaf()).forEach(container -> {
                for (List<Box> band : ranks.bands(container, container.cols)) {
                    swapWithin(container, band);
                }
            });
        }
    }

    private static void swapWithin(Box container, List<Box> band) {
        int first = band.stream().mapToInt(box -> box.row).min().orElse(0);
        int rows = Ranks.rows(band.size(), container.cols);
        Box[][] cells = new Box[container.cols][rows];
        for (Box box : band) {
            cells[box.col - container.col][box.row - first] = box;
        }
        boolean better = true;
        for (int round = 0; round < SWAP_ROUNDS && better; round++) {
            better = false;
            for (int col = 0; col < cells.length; col++) {
                for (int row = 0; row < rows; row++) {
                    better |= col + 1 < cells.length && swapped(container, first, cells, col, row, col + 1, row);
                    better |= row + 1 < rows && swapped(container, first, cells, col, row, col, row + 1);
                }
            }
        }
    }

    private static boolean swapped(Box container, int first, Box[][] cells, int col, int row, int otherCol, int otherRow) {
        Box one = cells[col][row];
        Box other = cells[otherCol][otherRow];
        double before = costOf(one) + costOf(other);
        move(one, container.col + otherCol, first + otherRow);
        move(other, container.col + col, first + row);
        if (costOf(one) + costOf(other) < before - 1e-9) {
            cells[col][row] = other;
            cells[otherCol][otherRow] = one;
            return true;
        }
        move(one, container.col + col, first + row);
        move(other, container.col + otherCol, first + otherRow);
        return false;
    }

    private static void move(Box box, int col, int row) {
        if (box != null) {
            box.col = col;
            box.row = row;
        }
    }

    private static double costOf(Box box) {
        double cost = 0;
        if (box != null) {
            for (Box neighbour : box.neighbours) {
                cost += cost(box, neighbour);
            }
        }
        return cost;
    }
}
