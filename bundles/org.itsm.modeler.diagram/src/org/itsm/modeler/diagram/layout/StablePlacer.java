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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Gives each box the cell that it had in the layout before. What is new takes the free cell of its container that is nearest
 * to its neighbours, or a new row below.
 */
final class StablePlacer {

    private static final double SAME = 3;
    private static final double ENOUGH = 0.5;

    private final BoxTree tree;
    private final DiagramLayout previous;
    private final Predicate<Box> loose;
    private final Map<Box, Cell> cells = new HashMap<>();
    private int columns;

    /**
     * @param loose tells the boxes that do not stand where the grid had them
     */
    StablePlacer(BoxTree tree, DiagramLayout previous, Predicate<Box> loose) {
        this.tree = tree;
        this.previous = previous;
        this.loose = loose;
    }

    /** Places the boxes and gives the number of columns; 0 when too little is left of the layout before. */
    int place() {
        List<Box> leaves = tree.leaves().toList();
        List<Box> known = leaves.stream().filter(this::isKnown).toList();
        if (onGrid(known).findAny().isEmpty() || known.size() < leaves.size() * ENOUGH) {
            return 0;
        }
        List<Double> middles = groups(onGrid(known).map(box -> before(box).centerX()).toList());
        for (Box lane : tree.lanes()) {
            keep(lane, middles);
        }
        for (Box leaf : leaves) {
            if (!cells.containsKey(leaf)) {
                insert(leaf);
            }
        }
        settle();
        return Compaction.compact(tree);
    }

    /** Whether the figure was there, and as far as can be seen in the same container. */
    private boolean isKnown(Box leaf) {
        Bounds before = before(leaf);
        Bounds around = leaf.parent.figure == null ? null : before(leaf.parent);
        return before != null && (leaf.parent.figure == null || around != null && around.contains(before));
    }

    private Stream<Box> onGrid(List<Box> boxes) {
        return boxes.stream().filter(loose.negate());
    }

    private Bounds before(Box box) {
        return previous.figures().get(box.figure.key());
    }

    private void keep(Box lane, List<Double> middles) {
        List<Box> known = lane.leaves().filter(this::isKnown).toList();
        List<Double> rows = groups(onGrid(known).map(box -> before(box).centerY()).toList());
        Set<Cell> taken = new HashSet<>();
        for (Box leaf : Stream.concat(onGrid(known), known.stream().filter(loose)).toList()) {
            Cell cell = new Cell(nearest(rows, before(leaf).centerY()), nearest(middles, before(leaf).centerX()));
            if (taken.add(cell)) {
                cells.put(leaf, cell);
            }
        }
        columns = middles.size();
    }

    private void insert(Box leaf) {
        List<Box> placed = leaf.lane().leaves().filter(cells::containsKey).toList();
        Set<Cell> taken = new HashSet<>();
        placed.forEach(box -> taken.add(cells.get(box)));
        double wanted = leaf.neighbours.stream().filter(cells::containsKey).mapToInt(box -> cells.get(box).col).average()
                .orElse(placed.stream().filter(box -> box.parent == leaf.parent).mapToInt(box -> cells.get(box).col).average()
                        .orElse(columns / 2.0));
        Cell cell = freeCell(leaf, placed, taken, wanted);
        cells.put(leaf, cell == null ? newRow(leaf, placed, wanted) : cell);
    }

    /** A cell among those of the container that is nobody else's; null when there is none. */
    private Cell freeCell(Box leaf, List<Box> placed, Set<Cell> taken, double wanted) {
        Range own = range(leaf.parent, placed);
        if (own == null) {
            return null;
        }
        List<Range> others = new ArrayList<>();
        for (Box container : leaf.parent.containers()) {
            Range range = range(container, placed);
            if (range != null) {
                others.add(range);
            }
        }
        Cell best = null;
        for (int row = own.top; row <= own.bottom; row++) {
            for (int col = leaf.parent.lane ? 0 : own.left; col <= (leaf.parent.lane ? columns - 1 : own.right); col++) {
                Cell cell = new Cell(row, col);
                boolean free = !taken.contains(cell) && others.stream().noneMatch(range -> range.holds(cell));
                if (free && (best == null || Math.abs(col - wanted) < Math.abs(best.col - wanted))) {
                    best = cell;
                }
            }
        }
        return best;
    }

    /** A row below the last one of the container; all that was below moves down. */
    private Cell newRow(Box leaf, List<Box> placed, double wanted) {
        Box around = leaf.parent;
        while (!around.lane && range(around, placed) == null) {
            around = around.parent;
        }
        Range own = range(around, placed);
        if (own == null) {
            return new Cell(0, column(wanted, 0, columns - 1));
        }
        int row = own.bottom + 1;
        for (Box box : placed) {
            Cell cell = cells.get(box);
            if (cell.row >= row) {
                cells.put(box, new Cell(cell.row + 1, cell.col));
            }
        }
        return new Cell(row, around.lane ? column(wanted, 0, columns - 1) : column(wanted, own.left, own.right));
    }

    private static int column(double wanted, int first, int last) {
        return (int) Math.max(first, Math.min(last, Math.round(wanted)));
    }

    private Range range(Box container, Collection<Box> placed) {
        Range range = null;
        for (Box box : placed) {
            if (container.isAround(box)) {
                Cell cell = cells.get(box);
                range = range == null ? new Range(cell.row, cell.row, cell.col, cell.col) : range.with(cell);
            }
        }
        return range;
    }

    /** Hands the cells over to the boxes; lanes number their rows by themselves until all are compacted. */
    private void settle() {
        cells.forEach((box, cell) -> {
            box.row = cell.row;
            box.col = cell.col;
        });
    }

    /** Whether no two containers share cells, and none holds those of a stranger. */
    static boolean isSound(BoxTree tree) {
        return tree.lanes().stream().flatMap(Box::all).allMatch(StablePlacer::isSound);
    }

    private static boolean isSound(Box container) {
        Set<Cell> taken = new HashSet<>();
        for (Box child : container.children) {
            for (int row = child.row; row <= child.lastRow(); row++) {
                for (int col = child.col; col <= child.lastCol(); col++) {
                    if (!taken.add(new Cell(row, col))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The different values, ascending; those that are nearly the same count as one. */
    private static List<Double> groups(List<Double> values) {
        List<Double> groups = new ArrayList<>();
        for (double value : values.stream().sorted().toList()) {
            if (groups.isEmpty() || value - groups.get(groups.size() - 1) > SAME) {
                groups.add(value);
            }
        }
        return groups;
    }

    private static int nearest(List<Double> groups, double value) {
        int best = 0;
        for (int i = 1; i < groups.size(); i++) {
            best = Math.abs(groups.get(i) - value) < Math.abs(groups.get(best) - value) ? i : best;
        }
        return best;
    }

    /** A cell; rows count within the lane. */
    private record Cell(int row, int col) {
    }

    /** A rectangle of cells. */
    private record Range(int top, int bottom, int left, int right) {

        Range with(Cell cell) {
            return new Range(Math.min(top, cell.row), Math.max(bottom, cell.row), Math.min(left, cell.col),
                    Math.max(right, cell.col));
        }

        boolean holds(Cell cell) {
            return cell.row >= top && cell.row <= bottom && cell.col >= left && cell.col <= right;
        }
    }
}
