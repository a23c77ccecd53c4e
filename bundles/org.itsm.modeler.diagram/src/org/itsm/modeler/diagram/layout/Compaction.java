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

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes out the columns and rows in which no leaf stands. */
final class Compaction {

    private Compaction() {
    }

    /** Compacts the cells of all boxes and gives the number of columns that are left. A lane keeps a row in any case. */
    static int compact(BoxTree tree) {
        Map<Integer, Integer> columns = numbered(tree.leaves().map(leaf -> leaf.col).collect(Collectors.toCollection(TreeSet::new)), 0);
        int count = Math.max(1, columns.size());
        int first = 0;
        for (Box lane : tree.lanes()) {
            Map<Integer, Integer> rows = numbered(lane.leaves().map(leaf -> leaf.row).collect(Collectors.toCollection(TreeSet::new)), first);
            lane.leaves().forEach(leaf -> {
                leaf.row = rows.get(leaf.row);
                leaf.col = columns.get(leaf.col);
            });
            lane.children.forEach(Compaction::enclose);
            lane.row = first;
            lane.rows = Math.max(1, rows.size());
            lane.col = 0;
            lane.cols = count;
            first += lane.rows;
        }
        return count;
    }

    private static Map<Integer, Integer> numbered(Set<Integer> sorted, int first) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        sorted.forEach(value -> numbers.put(value, first + numbers.size()));
        return numbers;
    }

    private static void enclose(Box box) {
        if (box.isLeaf()) {
            return;
        }
        box.children.forEach(Compaction::enclose);
        box.row = box.children.stream().mapToInt(child -> child.row).min().orElse(0);
        box.col = box.children.stream().mapToInt(child -> child.col).min().orElse(0);
        box.rows = box.children.stream().mapToInt(Box::lastRow).max().orElse(0) - box.row + 1;
        box.cols = box.children.stream().mapToInt(Box::lastCol).max().orElse(0) - box.col + 1;
    }
}
