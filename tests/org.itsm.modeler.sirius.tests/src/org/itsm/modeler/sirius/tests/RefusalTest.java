/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.table.business.api.helper.TableHelper;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.itsm.modeler.tests.workbench.ErrorLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into a cell and not taken is said beside the table; nobody has to close that. */
class RefusalTest {

    private static final String NO_DATE = "\"tomorrow\" is no date. Expected is a day in the form 2026-05-17, or nothing.";
    private static final String NO_KEY = "\"yes\" says nothing here. X sets the link, nothing takes it away.";

    private static TestProject project;

    private ErrorLog log;

    @BeforeAll
    static void openProject() throws Exception {
        project = TestProject.ofSample("e-shop");
    }

    @AfterAll
    static void closeProject() throws Exception {
        project.close();
    }

    @BeforeEach
    void listen() {
        log = SiriusLog.listen();
    }

    @AfterEach
    void noErrorWasLogged() {
        press();
        log.close();
        log.assertEmpty();
    }

    @Test
    void aDateThatIsNoneIsNotTakenAndTheUserReadsWhy() throws Exception {
        DTable table = opened("T1");
        String before = ModelCopy.text(project);

        type(cell(table, "T1_C_targetDate"), "tomorrow");

        assertEquals(before, ModelCopy.text(project));
        assertEquals(List.of(NO_DATE), notes());
        Pictures.screen("refused-date");
    }

    @Test
    void aKeyThatSaysNothingInACrossTableIsNotTakenAndTheUserReadsWhy() throws Exception {
        DTable table = opened("X7");
        DLine line = table.getLines().get(1);
        DTargetColumn column = (DTargetColumn) table.getColumns().get(0);

        run(commands().buildCreateCellFromTool(line, column, "yes"));

        assertEquals(List.of(NO_KEY), notes());
    }

    @Test
    void theNoteGoesWhenTheUserGoesOn() throws Exception {
        type(cell(opened("T1"), "T1_C_targetDate"), "tomorrow");

        press();

        assertEquals(List.of(), notes());
    }

    @Test
    void whatIsTakenIsNotSpokenOf() throws Exception {
        type(cell(opened("T1"), "T1_C_targetDate"), "2031-05-17");

        assertEquals(List.of(), notes());
        Workbench.act(project.commands()::undo);
    }

    private static DTable opened(String id) {
        DTable table = (DTable) project.representation(project.model(), id);
        project.open(table);
        return table;
    }

    private static DCell cell(DTable table, String column) {
        return table.getColumns().stream()
                .filter(each -> each.getOriginMapping().getName().equals(column))
                .map(each -> TableHelper.getCell(table.getLines().get(0), each).get())
                .findFirst().orElseThrow();
    }

    private static void type(DCell cell, String text) {
        run(commands().buildSetCellValueFromTool(cell, text));
    }

    private static void run(Command command) {
        Workbench.act(() -> project.commands().execute(command));
        Workbench.settle();
    }

    private static ITableCommandFactory commands() {
        ITableCommandFactory commands = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(project.domain());
        commands.setModelAccessor(project.session().getModelAccessor());
        commands.setUserInterfaceCallBack(new NoUICallback());
        return commands;
    }

    private static void press() {
        Workbench.act(() -> {
            Event key = new Event();
            key.keyCode = SWT.ARROW_DOWN;
            Workbench.page().getWorkbenchWindow().getShell().notifyListeners(SWT.KeyDown, key);
        });
        Workbench.settle();
    }

    private static List<String> notes() {
        return Workbench.run(() -> Arrays.stream(Workbench.display().getShells())
                .filter(shell -> shell.isVisible() && shell != Workbench.page().getWorkbenchWindow().getShell())
                .flatMap(RefusalTest::labels)
                .filter(text -> text.contains("Expected") || text.contains("says nothing"))
                .toList());
    }

    private static Stream<String> labels(Control control) {
        if (control instanceof Composite composite) {
            return Arrays.stream(composite.getChildren()).flatMap(RefusalTest::labels);
        }
        return control instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
    }
}
