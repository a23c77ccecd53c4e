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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.AfterEach;

/** What tests of wizards have in common: one wizard that is open, and the ways of filling it in. */
abstract class OpenWizardTest extends WorkbenchTest {

    WizardDialog dialog;

    @AfterEach
    void closeWizard() {
        Workbench.act(() -> {
            if (dialog != null && dialog.getShell() != null) {
                dialog.close();
            }
        });
    }

    void open(Supplier<? extends IWorkbenchWizard> kind) {
        Workbench.act(() -> {
            IWorkbenchWizard wizard = kind.get();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
            dialog = new WizardDialog(Workbench.window().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        Workbench.settle();
    }

    Button button(String label) {
        return Workbench.find(dialog.getShell(), Button.class, each -> each.getText().replace("&", "").equals(label));
    }

    void press(String label) {
        Workbench.act(() -> {
            Button button = button(label);
            assertTrue(button.isEnabled(), label);
            Workbench.tell(button, SWT.Selection);
        });
        Workbench.settle();
    }

    <C extends Control> C control(Class<C> type, String name) {
        return Workbench.find(dialog.getShell(), type, each -> name.equals(Names.of(each)));
    }

    void choose(String list, String item) {
        Combo combo = control(Combo.class, list);
        assertTrue(combo.indexOf(item) >= 0, List.of(combo.getItems()).toString());
        combo.select(combo.indexOf(item));
        Workbench.tell(combo, SWT.Selection);
    }

    void chooseLine(String list, String line) {
        Workbench.act(() -> {
            Table table = control(Table.class, list);
            List<String> lines = Arrays.stream(table.getItems()).map(TableItem::getText).toList();
            assertTrue(lines.contains(line), lines.toString());
            table.select(lines.indexOf(line));
            Workbench.tell(table, SWT.Selection);
        });
    }

    ItsmEditor editor() {
        return Workbench.run(() -> (ItsmEditor) Workbench.page().getActiveEditor());
    }
}
