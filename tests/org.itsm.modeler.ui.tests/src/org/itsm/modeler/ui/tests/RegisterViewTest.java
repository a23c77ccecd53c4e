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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.views.RegisterView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterViewTest extends WorkbenchTest {

    private static final int NAME = 0;
    private static final int STATE = 2;
    private static final int DUE = 6;

    private ItsmEditor editor;
    private RegisterView view;
    private Table table;

    @BeforeEach
    void open() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        view = Workbench.run(() -> {
            // One that another test has sorted would be shown again.
            Workbench.page().hideView(Workbench.page().findView(RegisterView.ID));
            return (RegisterView) Workbench.page().showView(RegisterView.ID);
        });
        table = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Table.class,
                each -> "Improvements of the model".equals(Names.of(each))));
        Workbench.await("the improvements are listed", () -> table.getItemCount() == 3);
    }

    private List<Improvement> improvements() {
        return editor.model().orElseThrow().getImprovements();
    }

    private void edit(Runnable change) {
        Workbench.act(() -> editor.session().run(new ModelEdit("Change", change)));
    }

    private List<String> column(int index) {
        return Workbench.run(() -> Arrays.stream(table.getItems()).map(item -> item.getText(index)).toList());
    }

    private Object selectedInEditor() {
        return Workbench.run(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
    }

    @Test
    void whatIsNotDoneAYearAfterItWasBegunIsMarkedAsOverdue() {
        LocalDate today = LocalDate.now();
        edit(() -> {
            improvements().get(0).setStartedOn(today.minusDays(365).toString());
            improvements().get(1).setStartedOn(today.minusDays(366).toString());
        });
        Workbench.await("one is overdue", () -> view.getContentDescription().endsWith("3 improvements, 1 overdue"));
        // The lines follow in pieces.
        Workbench.await("both terms are shown", () -> column(DUE).get(0).equals(today.toString())
                && column(DUE).get(1).startsWith(today.minusDays(1).toString()));
        Workbench.act(() -> {
            TableItem inTime = table.getItem(0);
            assertEquals(today.toString(), inTime.getText(DUE));
            assertNull(inTime.getImage(DUE));
            TableItem late = table.getItem(1);
            assertEquals(today.minusDays(1) + " (overdue)", late.getText(DUE));
            assertNotNull(late.getImage(DUE));
            assertEquals("", table.getItem(2).getText(DUE), "not begun");
        });
        Pictures.take("register");
        edit(() -> improvements().get(1).setState(ImprovementState.DONE));
        Workbench.await("none is overdue", () -> view.getContentDescription().endsWith("3 improvements, 0 overdue"));
        Workbench.await("it is done", () -> "Done".equals(column(STATE).get(1)));
    }

    @Test
    void aClickOnAHeadingSortsAndAThirdOneRestoresTheOrderOfTheModel() {
        List<String> asInModel = column(NAME);
        List<String> byName = asInModel.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        click(NAME);
        assertEquals(byName, column(NAME));
        click(NAME);
        assertEquals(byName, column(NAME).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        assertEquals(byName.get(0), column(NAME).get(2));
        click(NAME);
        assertEquals(asInModel, column(NAME));
        click(STATE);
        assertEquals(List.of("Approved", "In progress", "In progress"), column(STATE));
    }

    private void click(int column) {
        Workbench.act(() -> Workbench.tell(table.getColumn(column), SWT.Selection));
    }

    @Test
    void whatIsTooLongForItsCellIsSaidBesideTheMouse() {
        String name = "Improvement ".repeat(30).strip();
        edit(() -> improvements().get(0).setName(name));
        Workbench.await("the name is shown", () -> column(NAME).get(0).equals(name));
        assertEquals(name, saidAt(NAME));
        assertNull(saidAt(STATE));
    }

    /** What is said when the mouse comes to the first line. */
    private String saidAt(int column) {
        return Workbench.run(() -> {
            Rectangle cell = table.getItem(0).getBounds(column);
            Event event = new Event();
            event.x = cell.x + cell.width / 2;
            event.y = cell.y + cell.height / 2;
            table.notifyListeners(SWT.MouseMove, event);
            return table.getToolTipText();
        });
    }

    @Test
    void theTableIsSortedByACommandToo() {
        Workbench.act(() -> Workbench.page().activate(view));
        Workbench.settle();
        Workbench.command("org.itsm.modeler.ui.sortRegister");
        assertEquals(column(NAME).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), column(NAME));
        assertEquals(SWT.UP, Workbench.run(() -> table.getSortDirection()));
    }

    @Test
    void newImprovementsAppearAndTheSelectionStays() {
        Workbench.act(() -> table.setSelection(2));
        click(NAME);
        String selected = improvements().get(2).getName();
        edit(() -> {
            Improvement improvement = ItsmFactory.eINSTANCE.createImprovement();
            improvement.setName("A first one");
            improvements().add(improvement);
        });
        Workbench.await("it is listed", () -> table.getItemCount() == 4);
        assertEquals("A first one", column(NAME).get(0));
        assertEquals(selected, Workbench.run(() -> table.getSelection()[0].getText()));
    }

    @Test
    void enterAndTheCommandShowTheImprovementInTheEditor() {
        Workbench.act(() -> {
            table.setSelection(1);
            Workbench.tell(table, SWT.DefaultSelection);
        });
        Workbench.settle();
        assertEquals(improvements().get(1), selectedInEditor());
        Workbench.act(() -> {
            Workbench.page().activate(view);
            table.setSelection(2);
        });
        Workbench.settle();
        Workbench.command("org.itsm.modeler.ui.openElement");
        assertEquals(improvements().get(2), selectedInEditor());
        assertEquals(editor, Workbench.run(() -> Workbench.page().getActivePart()));
    }

    @Test
    void withoutAnEditorTheRegisterIsEmpty() {
        Workbench.close(editor);
        Workbench.await("it is empty", () -> table.getItemCount() == 0);
        assertTrue(Workbench.run(() -> view.getContentDescription()).startsWith("No model"));
    }
}
