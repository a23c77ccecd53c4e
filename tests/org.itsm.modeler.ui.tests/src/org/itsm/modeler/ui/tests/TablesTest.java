/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.util.Util;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TablesTest extends WorkbenchTest {

    private static final int TABLES = 3;

    private ItsmEditor editor;
    private Table table;
    private TableCursor cursor;

    @BeforeEach
    void open() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        Workbench.act(() -> editor.setActivePage(TABLES));
        Workbench.settle();
        cursor = Workbench.run(() -> Workbench.find(shell(), TableCursor.class, each -> true));
        table = (Table) Workbench.run(() -> cursor.getParent());
    }

    private static Shell shell() {
        return Workbench.window().getShell();
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    private void choose(String label) {
        Workbench.act(() -> {
            Combo combo = Workbench.find(shell(), Combo.class, each -> "Table".equals(Names.of(each)));
            int index = Arrays.asList(combo.getItems()).indexOf(label);
            assertTrue(index >= 0, Arrays.toString(combo.getItems()));
            combo.select(index);
            Workbench.tell(combo, SWT.Selection);
        });
        Workbench.settle();
    }

    private int column(String header) {
        return Workbench.run(() -> {
            List<String> headers = Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
            assertTrue(headers.contains(header), headers.toString());
            return headers.indexOf(header);
        });
    }

    private void go(int row, int column) {
        Workbench.act(() -> {
            cursor.setVisible(true);
            table.setSelection(row);
            cursor.setSelection(row, column);
            cursor.setFocus();
            Workbench.tell(cursor, SWT.Selection);
        });
        Workbench.settle();
    }

    private String text(int row, int column) {
        return Workbench.run(() -> table.getItem(row).getText(column));
    }

    private void key(char character) {
        Workbench.act(() -> {
            Event event = new Event();
            event.character = character;
            cursor.notifyListeners(SWT.KeyDown, event);
        });
        Workbench.settle();
    }

    private void search(String text) {
        Workbench.act(() -> Workbench.find(shell(), Text.class, each -> "Text of a line or a cell".equals(each.getMessage()))
                .setText(text));
        Workbench.settle();
    }

    @Test
    void aTableShowsTheModelAndSelectsItsElements() {
        assertTrue(Workbench.run(() -> table.getItemCount()) > 0);
        go(0, 0);
        assertEquals(model().getObjectives().get(0), selectedInEditor());
        Pictures.take("tables");
    }

    @Test
    void anElementFarDownIsRevealedAndSelected() throws Exception {
        editor = Workbench.open(project.model("large.itsm", ModelGenerator.of(1).elements(10_000).build().model()));
        Workbench.act(() -> editor.setActivePage(TABLES));
        Workbench.settle();
        List<OrganizationalObjective> objectives = model().getObjectives();
        OrganizationalObjective last = objectives.get(objectives.size() - 1);
        assertTrue(Workbench.run(() -> editor.reveal(last)));
        Workbench.settle();
        assertEquals(last, selectedInEditor());
        cursor = Workbench.run(() -> Workbench.findAll(shell(), TableCursor.class).stream().filter(TableCursor::isVisible)
                .findFirst().orElseThrow());
        table = (Table) Workbench.run(() -> cursor.getParent());
        assertEquals(last.getName(), Workbench.run(() -> cursor.getRow().getText(0).strip()));
        Workbench.await("its line is seen", () -> table.getTopIndex() > 0
                && table.getClientArea().intersects(cursor.getRow().getBounds()));
        Pictures.take("tables-revealed");
    }

    private Object selectedInEditor() {
        return Workbench.run(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
    }

    @Test
    void aCellIsEditedInPlaceAndUndone() {
        int name = column("Priority");
        String before = text(0, name);
        go(0, name);
        key('7');
        Workbench.act(() -> {
            Text field = Workbench.find(cursor, Text.class, each -> true);
            assertEquals("7", field.getText());
            Workbench.tell(field, SWT.DefaultSelection);
        });
        Workbench.settle();
        assertEquals(7, model().getObjectives().get(0).getPriority());
        assertEquals("7", text(0, name));
        Workbench.act(() -> cursor.setFocus());
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals(before, text(0, name));
    }

    @Test
    void whatIsNotAcceptedIsSaidAndChangesNothing() {
        int priority = column("Priority");
        String before = text(0, priority);
        go(0, priority);
        key('x');
        Workbench.act(() -> Workbench.tell(Workbench.find(cursor, Text.class, each -> true), SWT.DefaultSelection));
        Workbench.settle();
        assertEquals(before, text(0, priority));
        assertFalse(editor.isDirty());
    }

    @Test
    void cellsAreCopiedAndPastedAsInASpreadsheet() {
        int priority = column("Priority");
        go(0, priority);
        Workbench.command("org.eclipse.ui.edit.copy");
        String first = text(0, priority);
        go(4, priority);
        Workbench.command("org.eclipse.ui.edit.paste");
        assertEquals(first, text(4, priority));
        assertTrue(editor.isDirty());
    }

    @Test
    void theSpaceBarSetsAndClearsAMarkOfACrossTable() {
        choose("Objective by business process");
        go(0, 1);
        String before = text(0, 1);
        key(' ');
        String marked = text(0, 1);
        assertFalse(before.equals(marked), before);
        key(' ');
        assertEquals(before, text(0, 1));
        Pictures.take("tables-cross");
    }

    @Test
    void anAmpersandInAHeadingIsReadAsItIs() {
        choose("ITSM process by framework element");
        int availability = Workbench.run(() -> Arrays.stream(table.getColumns()).map(TableColumn::getToolTipText).toList()
                .indexOf("Service Availability & Continuity Management"));
        go(0, availability);
        String spoken = Workbench.run(() -> Names.of(cursor));
        assertTrue(spoken.contains("Service Availability & Continuity Management"), spoken);
        String mnemonics = Util.isGtk() ? "&&" : "&";
        assertEquals("Service Availability " + mnemonics + " Continuity Management",
                Workbench.run(() -> table.getColumn(availability).getText()));
    }

    @Test
    void theHeadingsOfACrossTableAreWhole() {
        choose("Objective by business process");
        Workbench.act(() -> {
            GC gc = new GC(table);
            try {
                for (TableColumn column : table.getColumns()) {
                    int needed = gc.textExtent(column.getText()).x;
                    assertTrue(needed < column.getWidth(), () -> column.getText() + " needs " + needed + " of " + column.getWidth());
                }
            } finally {
                gc.dispose();
            }
        });
    }

    @Test
    void whatIsSearchedForHoldsInAnotherTableToo() {
        search("web shop");
        choose("Business processes");
        int found = Workbench.run(() -> table.getItemCount());
        search("");
        assertTrue(found < Workbench.run(() -> table.getItemCount()), "lines " + found);
    }

    @Test
    void linesAreSortedAndSearched() {
        int all = Workbench.run(() -> table.getItemCount());
        search("delivered");
        assertTrue(Workbench.run(() -> table.getItemCount()) < all);
        search("");
        assertEquals(all, Workbench.run(() -> table.getItemCount()));
        String before = text(0, 0);
        Workbench.act(() -> Workbench.tell(table.getColumn(0), SWT.Selection));
        String first = text(0, 0);
        Workbench.act(() -> Workbench.tell(table.getColumn(0), SWT.Selection));
        assertFalse(first.equals(text(0, 0)));
        Workbench.act(() -> Workbench.tell(table.getColumn(0), SWT.Selection));
        assertEquals(before, text(0, 0));
    }
}
