/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tables;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Table;

/** The lines of a table in the order in which they are shown: lines below another one stay below it. */
public final class TableRows {

    /** The heading of the line, as a column to sort by. */
    public static final int HEADING = -1;

    private final List<Row> rows = new ArrayList<>();
    private final int columns;

    /**
     * A line on the screen.
     *
     * @param line  what is shown
     * @param depth how many lines it is below
     */
    public record Row(Line line, int depth) {
    }

    /**
     * What is shown and how.
     *
     * @param search     part of a heading or a cell, whatever its case; empty for all lines
     * @param column     the column to sort by, or {@link #HEADING}; null for the order of the model
     * @param descending the other way round
     */
    public record Order(String search, Integer column, boolean descending) {

        /** Everything, in the order of the model. */
        public static final Order OF_MODEL = new Order("", null, false);
    }

    public TableRows(Table table, Order order) {
        columns = table.columns().size();
        add(table.lines(), 0, order, order.search().strip().toLowerCase(Locale.ROOT));
    }

    public List<Row> rows() {
        return rows;
    }

    private void add(List<Line> lines, int depth, Order order, String search) {
        for (Line line : sorted(lines, order)) {
            if (search.isEmpty() || line.all().anyMatch(each -> holds(each, search))) {
                rows.add(new Row(line, depth));
                add(line.children(), depth + 1, order, search);
            }
        }
    }

    private boolean holds(Line line, String search) {
        return line.header().toLowerCase(Locale.ROOT).contains(search) || IntStream.range(0, columns)
                .anyMatch(column -> line.cell(column).text().toLowerCase(Locale.ROOT).contains(search));
    }

    private static List<Line> sorted(List<Line> lines, Order order) {
        if (order.column() == null) {
            return lines;
        }
        Comparator<Line> byText = Comparator.comparing(line -> textOf(line, order.column()), TableRows::compare);
        return lines.stream().sorted(order.descending() ? byText.reversed() : byText).toList();
    }

    private static String textOf(Line line, int column) {
        return column == HEADING ? line.header() : line.cell(column).text();
    }

    /** Numbers by their value, other texts as in a dictionary, empty ones last. */
    private static int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        try {
            return Double.compare(Double.parseDouble(a), Double.parseDouble(b));
        } catch (NumberFormatException noNumbers) {
            return Collator.getInstance(Locale.ROOT).compare(a, b);
        }
    }
}
