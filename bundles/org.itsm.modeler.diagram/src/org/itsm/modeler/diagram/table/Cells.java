/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The cells of a line. Those of a cross table are mostly empty and only the others take room; those of a long table are
 * mostly never seen, and worked out when the first of them is asked for.
 */
public final class Cells {

    private final Supplier<Cells> maker;
    private int[] columns;
    private Cell[] cells;
    private Cell others;

    private Cells(Supplier<Cells> maker) {
        this.maker = maker;
    }

    private Cells(int[] columns, Cell[] cells, Cell others) {
        this(null);
        this.columns = columns;
        this.cells = cells;
        this.others = others;
    }

    /** Cells that are made when they are needed, of the model as it is then. */
    static Cells later(Supplier<Cells> maker) {
        return new Cells(maker);
    }

    static Cells all(List<Cell> cells) {
        int[] columns = new int[cells.size()];
        Arrays.setAll(columns, column -> column);
        return new Cells(columns, cells.toArray(Cell[]::new), null);
    }

    static Cells some(Map<Integer, Cell> cells, Cell others) {
        Map<Integer, Cell> sorted = new TreeMap<>(cells);
        return new Cells(sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().toArray(Cell[]::new), others);
    }

    /** The cell in the column of that number. */
    public Cell at(int column) {
        if (cells == null) {
            Cells made = maker.get();
            columns = made.columns;
            others = made.others;
            cells = made.cells;
        }
        int found = Arrays.binarySearch(columns, column);
        return found >= 0 ? cells[found] : others;
    }
}
