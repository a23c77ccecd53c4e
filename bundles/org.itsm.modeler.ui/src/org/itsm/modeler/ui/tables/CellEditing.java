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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ControlEditor;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.diagram.table.CellKind;
import org.itsm.modeler.diagram.table.Choice;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.ui.Accessibility;

/** The field that opens in a cell: Enter takes over what was entered, Escape does not, leaving it does. */
final class CellEditing {

    private final TableCursor cursor;
    private final ControlEditor place;
    private final Consumer<Runnable> typing;
    private Control field;
    /** Takes over what the field holds. */
    private Runnable finishing;

    /** @param typing is told how what is being typed is taken over; null when nothing is typed */
    CellEditing(TableCursor cursor, Consumer<Runnable> typing) {
        this.cursor = cursor;
        this.typing = typing;
        place = new ControlEditor(cursor);
        place.grabHorizontal = true;
        place.grabVertical = true;
    }

    /**
     * Opens a field in the cell where the cursor is.
     *
     * @param typed what the user has typed already; null opens the field with the value
     * @param taken gets the text or the {@link Choice}
     */
    void open(TableTools tools, Line line, Column column, CellKind kind, String typed, Consumer<Object> taken) {
        close();
        if (kind == CellKind.CHOICE) {
            choice(tools.choices(line, column), tools.value(line, column), taken);
        } else {
            text(typed == null ? String.valueOf(tools.value(line, column)) : typed, typed == null, taken);
        }
        Accessibility.name(field, column.header());
        place.setEditor(field);
        field.setFocus();
    }

    private void text(String value, boolean select, Consumer<Object> taken) {
        Text text = new Text(cursor, SWT.SINGLE | SWT.BORDER);
        field = text;
        text.setText(value);
        if (select) {
            text.selectAll();
        } else {
            text.setSelection(value.length());
        }
        Runnable take = () -> take(text.getText(), taken);
        finishing = take;
        text.addListener(SWT.DefaultSelection, event -> take.run());
        text.addListener(SWT.FocusOut, event -> take.run());
        text.addListener(SWT.Modify, event -> typing.accept(take));
        if (!select) {
            typing.accept(take);
        }
        escape(text);
    }

    private void choice(List<Choice> choices, Object value, Consumer<Object> taken) {
        CCombo combo = new CCombo(cursor, SWT.READ_ONLY | SWT.BORDER);
        field = combo;
        combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
        combo.select(choices.indexOf(value));
        Runnable take = () -> {
            if (combo.getSelectionIndex() >= 0) {
                take(choices.get(combo.getSelectionIndex()), taken);
            } else {
                close();
            }
        };
        finishing = take;
        combo.addListener(SWT.DefaultSelection, event -> take.run());
        combo.addListener(SWT.FocusOut, event -> take.run());
        combo.addListener(SWT.Selection, event -> typing.accept(take));
        escape(combo);
    }

    private void escape(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
                cursor.setFocus();
            }
        });
    }

    private void take(Object value, Consumer<Object> taken) {
        if (field != null) {
            close();
            taken.accept(value);
        }
    }

    /** Takes over what is typed, if a field is open. */
    void finish() {
        if (field != null) {
            finishing.run();
        }
    }

    void close() {
        Control open = field;
        field = null;
        if (open != null) {
            typing.accept(null);
        }
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
    }
}
