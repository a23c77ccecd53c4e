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

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is being typed when something else happens: it is neither lost nor put into the wrong place. */
class TypedTextTest extends WorkbenchTest {

    private static final int ELEMENTS = 2;
    private static final int TABLES = 3;
    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    private final Hands hands = new Hands();
    private IFile file;
    private ItsmEditor editor;

    @BeforeEach
    void open() throws Exception {
        file = project.sample("e-shop");
        editor = Workbench.open(file);
        Workbench.await("the model is read", () -> editor.model().isPresent());
    }

    private List<OrganizationalObjective> objectives() {
        return editor.model().orElseThrow().getObjectives();
    }

    private OrganizationalObjective first() {
        return objectives().get(0);
    }

    private void typeIntoCode(String text) {
        Workbench.act(() -> {
            editor.setActivePage(ELEMENTS);
            editor.reveal(first());
            Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
        });
        Workbench.settle();
        Workbench.act(() -> {
            Text code = code();
            code.setFocus();
            code.selectAll();
        });
        hands.type(text);
        assertEquals(text, Workbench.run(() -> code().getText()));
    }

    private static Text code() {
        PropertySheet view = (PropertySheet) Workbench.page().findView(IPageLayout.ID_PROP_SHEET);
        return Workbench.find(view.getCurrentPage().getControl(), Text.class, text -> "Code".equals(Names.of(text)));
    }

    private TableCursor typeIntoCell(String column, String text) {
        Workbench.act(() -> {
            editor.setActivePage(TABLES);
            Workbench.page().activate(editor);
        });
        Workbench.settle();
        TableCursor cursor = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), TableCursor.class, each -> true));
        Workbench.act(() -> {
            Table table = (Table) cursor.getParent();
            table.setSelection(0);
            cursor.setVisible(true);
            cursor.setSelection(0, Arrays.stream(table.getColumns()).map(TableColumn::getText).toList().indexOf(column));
            cursor.setFocus();
            Workbench.tell(cursor, SWT.Selection);
        });
        hands.type(text);
        assertEquals(text, Workbench.run(() -> Workbench.find(cursor, Text.class, each -> true).getText()));
        return cursor;
    }

    @Test
    void whatIsStillTypedIntoAPropertyIsSaved() throws Exception {
        typeIntoCode("X-1");
        assertTrue(Workbench.run(editor::isDirty));
        Workbench.command(SAVE);
        assertEquals("X-1", first().getCode());
        assertTrue(TestProject.text(file).contains("X-1"));
        assertFalse(Workbench.run(editor::isDirty));
    }

    @Test
    void whatIsStillTypedIntoACellIsSaved() throws Exception {
        typeIntoCell("Code", "x-2");
        assertTrue(Workbench.run(editor::isDirty));
        Workbench.command(SAVE);
        assertTrue(TestProject.text(file).contains("x-2"));
        assertFalse(Workbench.run(editor::isDirty));
    }

    @Test
    void whatIsTypedIntoAPropertyIsOfTheElementThatWasSelectedThen() {
        typeIntoCode("X-3");
        Workbench.act(() -> {
            editor.reveal(objectives().get(1));
            Workbench.page().activate(editor);
        });
        Workbench.settle();
        assertEquals("X-3", first().getCode());
        assertFalse("X-3".equals(objectives().get(1).getCode()));
    }

    @Test
    void undoTakesBackWhatIsTypedAndNothingElse() {
        String before = first().getCode();
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> first().setName("Renamed"))));
        typeIntoCode("X-4");
        Workbench.command(UNDO);
        assertEquals(before, first().getCode());
        assertEquals("Renamed", first().getName());
        Workbench.command("org.eclipse.ui.edit.redo");
        assertEquals("X-4", first().getCode());
    }

    @Test
    void escapeLeavesTheModelCleanAsItWas() {
        typeIntoCode("X-5");
        hands.key(SWT.ESC);
        assertFalse(Workbench.run(editor::isDirty));
        assertFalse("X-5".equals(first().getCode()));
    }

    @Test
    void revertGivesUpWhatIsTypedIntoAProperty() {
        typeIntoCode("X-6");
        Workbench.command("org.eclipse.ui.file.revert");
        Workbench.await("nothing is left to save", () -> !editor.isDirty() && editor.model().isPresent());
        Workbench.act(() -> editor.reveal(first()));
        assertFalse("X-6".equals(first().getCode()));
    }

    @Test
    void revertGivesUpWhatIsTypedIntoACell() {
        TableCursor cursor = typeIntoCell("Code", "x-7");
        Workbench.command("org.eclipse.ui.file.revert");
        Workbench.await("the cell is closed", () -> Workbench.findAll(cursor, Text.class).isEmpty());
        assertFalse("x-7".equals(first().getCode()));
        assertFalse(Workbench.run(editor::isDirty));
    }

    @Test
    void aClickOnAHeadingTakesOverWhatIsTypedIntoACell() {
        TableCursor cursor = typeIntoCell("Code", "x-8");
        OrganizationalObjective edited = first();
        Point heading = Workbench.run(() -> {
            Table table = (Table) cursor.getParent();
            return new Point(table.getColumn(0).getWidth() / 2, -table.getHeaderHeight() / 2);
        });
        hands.click((Table) Workbench.run(cursor::getParent), heading, Hands.LEFT);
        Workbench.await("the lines are sorted", () -> ((Table) cursor.getParent()).getSortColumn() != null);
        assertEquals("x-8", edited.getCode());
    }
}
