/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.CutTexts;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.SeverityImages;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.views.ImprovementRow.Column;
import org.itsm.modeler.validation.Severity;

/**
 * The improvement register: all improvements of the model in the order of a column, those that are overdue with a warning
 * sign. Enter or a double click shows the improvement in the editor.
 */
public final class RegisterView extends ModelView {

    public static final String ID = "org.itsm.modeler.ui.register";

    /** Nanoseconds. */
    private static final long PIECE = 20_000_000;
    /** Milliseconds between two pieces. */
    private static final int PAUSE = 5;

    private Table table;
    private List<ImprovementRow> rows = List.of();
    /** The column that the lines are sorted by; null for the order of the model. */
    private Column sorted;
    private boolean descending;

    /** Called by the workbench. */
    public RegisterView() {
        super();
    }

    @Override
    void createControls(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        body.setLayout(columns);
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessibility.name(table, UiTexts.get("register.table"));
        for (Column column : Column.values()) {
            TableColumn control = new TableColumn(table, SWT.LEFT);
            control.setText(column.title());
            control.addListener(SWT.Selection, event -> sortBy(column));
            columns.setColumnData(control, new ColumnWeightData(column.weight(), 70, true));
        }
        table.getColumn(Column.DUE.ordinal()).setToolTipText(UiTexts.get("register.due.hint"));
        table.addListener(SWT.DefaultSelection, event -> openSelected());
        CutTexts.explain(table);
    }

    // ---- order

    /** Sorts by the column; by the same one again the other way round, then as in the model. */
    void sortBy(Column column) {
        if (sorted != column) {
            sorted = column;
            descending = false;
        } else if (!descending) {
            descending = true;
        } else {
            sorted = null;
        }
        table.setSortColumn(sorted == null ? null : table.getColumn(sorted.ordinal()));
        table.setSortDirection(sorted == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
        refresh();
    }

    /** The next column in turn, for those who use no mouse. */
    void sortByNext() {
        if (sorted == null) {
            sortBy(Column.NAME);
        } else if (!descending) {
            sortBy(sorted);
        } else {
            Column[] all = Column.values();
            sortBy(all[(sorted.ordinal() + 1) % all.length]);
        }
    }

    private Comparator<ImprovementRow> order() {
        Comparator<ImprovementRow> order = ImprovementRow.by(sorted);
        return descending ? order.reversed() : order;
    }

    // ---- what is shown

    @Override
    void refresh() {
        Optional<Improvement> selected = selected();
        LocalDate today = LocalDate.now();
        Optional<ITSMModel> model = follower().session().flatMap(ModelSession::model);
        rows = model.map(ITSMModel::getImprovements).stream().flatMap(List::stream)
                .map(each -> new ImprovementRow(each, today)).toList();
        if (sorted != null) {
            rows = rows.stream().sorted(order()).toList();
        }
        show();
        selected.ifPresent(this::select);
        setContentDescription(follower().editor().map(editor -> UiTexts.get("register.of", editor.getTitle(), rows.size(),
                rows.stream().filter(ImprovementRow::isOverdue).count())).orElseGet(() -> UiTexts.get("findings.none")));
    }

    private void show() {
        table.setRedraw(false);
        try {
            table.deselectAll();
            table.setItemCount(rows.size());
            fill(rows, 0);
        } finally {
            table.setRedraw(true);
        }
    }

    private void select(Improvement improvement) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).improvement() == improvement) {
                table.setSelection(i);
            }
        }
    }

    private Optional<Improvement> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index).improvement()) : Optional.empty();
    }

    /** Fills the lines from that one on, for a moment; in between the workbench does what the user wants. */
    private void fill(List<ImprovementRow> filled, int from) {
        long end = System.nanoTime() + PIECE;
        int next = from;
        while (next < filled.size() && System.nanoTime() - end < 0) {
            fill(table.getItem(next), filled.get(next));
            next++;
        }
        int rest = next;
        if (rest < filled.size()) {
            table.getDisplay().timerExec(PAUSE, () -> {
                if (filled == rows && !table.isDisposed()) {
                    fill(filled, rest);
                }
            });
        }
    }

    private static void fill(TableItem item, ImprovementRow row) {
        List<String> texts = Arrays.stream(Column.values()).map(row::text).toList();
        // What the line shows already costs nothing.
        if (!texts.equals(item.getData())) {
            item.setData(texts);
            item.setText(texts.toArray(String[]::new));
            item.setImage(ElementLabels.iconOf(row.improvement().eClass()));
            item.setImage(Column.DUE.ordinal(), row.isOverdue() ? SeverityImages.of(Severity.WARNING) : null);
        }
    }

    // ---- what the user does

    @Override
    void openSelected() {
        selected().ifPresent(this::reveal);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
