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

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.itsm.modeler.diagram.table.CellBlock;
import org.itsm.modeler.diagram.table.CellEdit;
import org.itsm.modeler.diagram.table.CellKind;
import org.itsm.modeler.diagram.table.CellRange;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Paste;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.CutTexts;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.tables.TableRows.Row;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * A table with a cursor that goes from cell to cell by key. Enter, F2 or typing opens a field in the cell, the space bar
 * sets or clears a mark, a click on a heading sorts.
 */
public final class TableControl {

    private static final String INDENT = "    ";
    /** What is longer is cut; the tool-tip has it whole. */
    private static final int WIDEST_HEADING = 320;

    private final org.eclipse.swt.widgets.Table grid;
    private final TableCursor cursor;
    private final CellEditing editing;
    private final Consumer<ModelChange> runner;
    private final Consumer<String> sayer;
    private TableTools tools;
    private TableRows rows;
    private TableRows.Order order = TableRows.Order.OF_MODEL;

    /**
     * @param runner runs changes as steps of the undo history
     * @param typing is told how what is being typed is taken over; null when nothing is typed
     * @param sayer  tells the user why something was not accepted; empty when all is well
     */
    public TableControl(Composite parent, Consumer<ModelChange> runner, Consumer<Runnable> typing, Consumer<String> sayer) {
        this.runner = runner;
        this.sayer = sayer;
        grid = new org.eclipse.swt.widgets.Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION);
        grid.setHeaderVisible(true);
        grid.setLinesVisible(true);
        grid.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        CutTexts.explain(grid);
        cursor = new TableCursor(grid, SWT.NONE);
        Accessibility.name(cursor, this::spoken);
        editing = new CellEditing(cursor, typing);
        cursor.addListener(SWT.DefaultSelection, event -> edit(null));
        cursor.addListener(SWT.KeyDown, this::key);
        cursor.addListener(SWT.MouseDoubleClick, event -> edit(null));
    }

    public org.eclipse.swt.widgets.Table control() {
        return grid;
    }

    public TableCursor cursor() {
        return cursor;
    }

    /** What a screen reader says of the cell with the cursor: its line, its column and its value. */
    private String spoken() {
        TableItem item = cursor.getRow();
        return item == null ? UiTexts.get("tables.noCell")
                : UiTexts.get("tables.cell", item.getText(0), grid.getColumn(cursor.getColumn()).getToolTipText(), item.getText(cursor.getColumn()));
    }

    // ---- what is shown

    /** Shows a table; columns are made anew when it is another one than before. */
    public void show(TableTools shown) {
        boolean same = tools != null && sameColumns(tools.table(), shown.table());
        tools = shown;
        if (!same) {
            // What is searched for stands above the table still.
            order = new TableRows.Order(order.search(), null, false);
            makeColumns();
        }
        refresh();
    }

    private static boolean sameColumns(Table a, Table b) {
        return a.description().equals(b.description())
                && a.columns().stream().map(Column::key).toList().equals(b.columns().stream().map(Column::key).toList());
    }

    private void makeColumns() {
        grid.setItemCount(0);
        for (TableColumn column : grid.getColumns()) {
            column.dispose();
        }
        Table table = tools.table();
        column("", TableRows.HEADING).setWidth(Math.max(160, table.headerWidth()));
        for (int i = 0; i < table.columns().size(); i++) {
            Column shown = table.columns().get(i);
            TableColumn column = column(shown.header(), i);
            if (table.cross()) {
                // Its heading is a name of the model; there are no lines yet that would count.
                column.pack();
                column.setWidth(Math.min(WIDEST_HEADING, column.getWidth()));
            } else {
                column.setWidth(Math.max(90, shown.width()));
            }
        }
        Accessibility.name(grid, table.title());
    }

    private TableColumn column(String header, int number) {
        TableColumn column = new TableColumn(grid, SWT.LEFT);
        // GTK alone takes an ampersand for the mark of a mnemonic, which headings do not have.
        column.setText(Util.isGtk() ? header.replace("&", "&&") : header);
        column.setToolTipText(header);
        column.setMoveable(false);
        column.addListener(SWT.Selection, event -> sort(column, number));
        return column;
    }

    /** Ascending, descending, then the order of the model again. */
    void sort(TableColumn column, int number) {
        // On GTK a heading does not take the keyboard away.
        editing.finish();
        boolean sorted = order.column() != null && order.column() == number;
        if (sorted && order.descending()) {
            order = new TableRows.Order(order.search(), null, false);
            grid.setSortColumn(null);
        } else {
            order = new TableRows.Order(order.search(), number, sorted);
            grid.setSortColumn(column);
            grid.setSortDirection(sorted ? SWT.DOWN : SWT.UP);
        }
        refresh();
    }

    /** Shows the lines alone that hold the text. */
    public void search(String text) {
        order = new TableRows.Order(text, order.column(), order.descending());
        refresh();
    }

    private void refresh() {
        editing.close();
        rows = new TableRows(tools.table(), order);
        grid.setItemCount(rows.rows().size());
        grid.clearAll();
        if (rows.rows().isEmpty()) {
            cursor.setVisible(false);
        }
    }

    /** Lines that are coloured before they are filled count as filled, with nothing. */
    public void themeChanged() {
        grid.clearAll();
    }

    private void fill(TableItem item, int index) {
        // GTK asks for rows even while it takes them away.
        if (index < 0 || index >= rows.rows().size()) {
            return;
        }
        Row row = rows.rows().get(index);
        item.setText(0, INDENT.repeat(row.depth()) + row.line().header());
        if (row.line().element() != null) {
            item.setImage(0, ElementLabels.iconOf(row.line().element().eClass()));
        }
        for (int i = 0; i < tools.table().columns().size(); i++) {
            item.setText(i + 1, row.line().cell(i).text());
        }
    }

    // ---- where the cursor is

    /** The line with the cursor, or the selected one. */
    public Optional<Line> line() {
        int index = cursor.getRow() == null ? grid.getSelectionIndex() : grid.indexOf(cursor.getRow());
        return index < 0 || index >= rows.rows().size() ? Optional.empty() : Optional.of(rows.rows().get(index).line());
    }

    private Optional<Column> column() {
        int number = cursor.getColumn() - 1;
        return number < 0 ? Optional.empty() : Optional.of(tools.table().columns().get(number));
    }

    /** Puts the cursor on a cell; column 0 is the heading. */
    public void go(int row, int column) {
        grid.setSelection(row);
        cursor.setVisible(true);
        cursor.setSelection(row, column);
        // GTK does not scroll to a line that was never seen, when it is selected.
        if (!grid.getClientArea().intersects(cursor.getRow().getBounds())) {
            grid.setTopIndex(row);
            cursor.setSelection(row, column);
        }
    }

    /** Puts the cursor on the line of the element; false when there is none. */
    public boolean go(EObject element) {
        for (int i = 0; i < rows.rows().size(); i++) {
            if (rows.rows().get(i).line().element() == element) {
                go(i, 0);
                return true;
            }
        }
        return false;
    }

    // ---- entering

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            edit(null);
        } else if (event.character == ' ') {
            toggle();
        } else if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && !Character.isISOControl(event.character)
                && event.character != 0) {
            edit(String.valueOf(event.character));
        }
    }

    private CellKind kind(Line line) {
        return cursor.getColumn() == 0 ? CellKind.NONE : line.cell(cursor.getColumn() - 1).kind();
    }

    private void edit(String typed) {
        line().ifPresent(line -> column().ifPresent(column -> {
            switch (kind(line)) {
                case NONE -> sayer.accept(UiTexts.get("tables.fixed"));
                case CHECK, MARK -> apply(tools.toggle(line, column));
                default -> editing.open(tools, line, column, kind(line), typed, value -> enter(line, column, value));
            }
        }));
    }

    /** Enters a value into a cell as if it had been typed. */
    public void enter(Line line, Column column, Object value) {
        apply(tools.edit(line, column, value));
        cursor.setFocus();
    }

    private void toggle() {
        line().ifPresent(line -> column().ifPresent(column -> {
            if (kind(line) == CellKind.CHECK || kind(line) == CellKind.MARK) {
                apply(tools.toggle(line, column));
            } else {
                edit(null);
            }
        }));
    }

    private void apply(CellEdit edit) {
        sayer.accept(edit.refusal().orElse(""));
        edit.change().ifPresent(runner);
    }

    // ---- blocks of cells

    /** The selected lines when there are several, else the cell with the cursor. */
    private Optional<CellRange> range() {
        int[] selected = grid.getSelectionIndices();
        if (selected.length > 1) {
            int first = Arrays.stream(selected).min().getAsInt();
            int last = Arrays.stream(selected).max().getAsInt();
            return Optional.of(new CellRange(first, 0, last - first + 1, tools.table().columns().size()));
        }
        return cursor.getRow() == null || cursor.getColumn() == 0 ? Optional.empty()
                : Optional.of(CellRange.cell(grid.indexOf(cursor.getRow()), cursor.getColumn() - 1));
    }

    private CellBlock block() {
        return new CellBlock(tools.table(), rows.rows().stream().map(Row::line).toList(), tools.table().columns());
    }

    /** Copies cells as spreadsheets read them. */
    public void copy() {
        range().map(range -> block().copy(range)).filter(text -> !text.isEmpty()).ifPresent(text -> {
            Clipboard clipboard = new Clipboard(grid.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Pastes what a spreadsheet has copied, in one step; says how many values were not accepted, and why the first was not. */
    public void paste() {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String values) {
            range().ifPresent(range -> apply(block().paste(tools, range, values)));
        }
    }

    /** Empties cells. */
    public void clear() {
        range().ifPresent(range -> apply(block().clear(tools, range)));
    }

    private void apply(Paste paste) {
        sayer.accept(paste.refused().stream().findFirst()
                .map(first -> UiTexts.get("tables.refused", paste.refused().size(), first.text(), first.why()))
                .orElse(""));
        paste.change().ifPresent(runner);
    }
}
