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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.itsm.modeler.diagram.tool.ChangeList;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * Copies and pastes blocks of cells as text that spreadsheets read and write. The lines and columns are those on screen,
 * in the order in which they stand there.
 */
public final class CellBlock {

    private final List<Line> lines;
    private final List<Column> columns;
    private final Map<String, Integer> numbers = new HashMap<>();

    public CellBlock(Table table, List<Line> lines, List<Column> columns) {
        this.lines = List.copyOf(lines);
        this.columns = List.copyOf(columns);
        table.columns().forEach(column -> numbers.put(column.key(), numbers.size()));
    }

    /** The texts of the cells: between tabs those of a line, between line breaks the lines. */
    public String copy(CellRange range) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines.subList(range.line(), range.line() + range.lines())) {
            List<String> row = new ArrayList<>();
            for (Column column : columns.subList(range.column(), range.column() + range.columns())) {
                row.add(line.cell(numbers.get(column.key())).text());
            }
            rows.add(row);
        }
        return TabText.write(rows);
    }

    /**
     * Enters the values of the text, the first into the first cell of the range and the others to the right of it and below;
     * a single value into each cell of the range. What is refused leaves the other cells as they are entered.
     */
    public Paste paste(TableTools tools, CellRange range, String text) {
        List<List<String>> rows = TabText.read(text);
        Collector collector = new Collector(tools);
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            fill(range, rows.get(0).get(0), collector);
        } else {
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++) {
                    enter(range.line() + row, range.column() + at, rows.get(row).get(at), collector);
                }
            }
        }
        return collector.paste();
    }

    private void fill(CellRange range, String value, Collector collector) {
        for (int line = range.line(); line < range.line() + range.lines(); line++) {
            for (int column = range.column(); column < range.column() + range.columns(); column++) {
                enter(line, column, value, collector);
            }
        }
    }

    private void enter(int line, int column, String value, Collector collector) {
        Line found = line < lines.size() ? lines.get(line) : null;
        collector.enter(found, column < columns.size() ? columns.get(column) : null, value);
    }

    /** Deletes what is in the cells of the range, where it can be. */
    public Paste clear(TableTools tools, CellRange range) {
        Collector collector = new Collector(tools);
        fill(range, "", collector);
        return collector.paste();
    }

    /** What becomes of the values that are pasted. */
    private static final class Collector {

        private final TableTools tools;
        private final List<ModelChange> changes = new ArrayList<>();
        private final List<Paste.Refused> refused = new ArrayList<>();

        Collector(TableTools tools) {
            this.tools = tools;
        }

        void enter(Line line, Column column, String value) {
            if (line == null || column == null) {
                String why = Messages.text(line == null ? "refused.noLine" : "refused.noColumn");
                refused.add(new Paste.Refused(line, column, value, why));
                return;
            }
            CellEdit edit = tools.edit(line, column, value);
            edit.change().ifPresent(changes::add);
            edit.refusal().ifPresent(why -> refused.add(new Paste.Refused(line, column, value, why)));
        }

        Paste paste() {
            Optional<ModelChange> all = changes.isEmpty() ? Optional.empty()
                    : Optional.of(new ChangeList(Messages.text("paste"), changes));
            return new Paste(all, changes.size(), refused);
        }
    }
}
