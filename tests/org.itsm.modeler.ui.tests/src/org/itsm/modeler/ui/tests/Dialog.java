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

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;

/** A dialog that a command opens and that stays open while the test looks at it, at the longest until the test ends. */
final class Dialog implements AutoCloseable {

    private final String title;

    private Dialog(String title) {
        this.title = title;
    }

    /** Executes the command as its key binding would, and waits until the dialog is there. */
    static Dialog openedBy(String command, String title) {
        return openedBy(() -> Workbench.window().getService(IHandlerService.class).executeCommand(command, null), title);
    }

    /** Does something that goes on when the dialog is closed, and waits until the dialog is there. */
    static Dialog openedBy(Workbench.Work work, String title) {
        Workbench.display().asyncExec(() -> {
            try {
                work.run();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        Dialog dialog = new Dialog(title);
        Workbench.await("the dialog " + title, dialog::isOpen);
        return dialog;
    }

    boolean isOpen() {
        return Arrays.stream(Workbench.display().getShells()).anyMatch(this::isIt);
    }

    private boolean isIt(Shell shell) {
        return shell.isVisible() && shell.getText().equals(title);
    }

    /** Only to be called on the UI thread. */
    Shell shell() {
        return Arrays.stream(Workbench.display().getShells()).filter(this::isIt).findFirst().orElseThrow();
    }

    void press(String label) {
        Workbench.await("the button " + label, () -> isOpen() && button(label).isEnabled());
        Workbench.display().asyncExec(() -> Workbench.tell(button(label), SWT.Selection));
        Workbench.settle();
    }

    private Button button(String label) {
        return Workbench.find(shell(), Button.class, each -> each.getText().replace("&", "").equals(label));
    }

    void pressAndAwaitEnd(String label) {
        press(label);
        Workbench.await("the end of " + title, () -> !isOpen());
        Workbench.settle();
    }

    /** Whether a tree is seen that has anything to show. */
    boolean showsTree() {
        return isOpen() && Workbench.findAll(shell(), Tree.class).stream()
                .anyMatch(tree -> tree.isVisible() && tree.getItemCount() > 0);
    }

    /** A test that fails must not leave it open: it holds the workspace. */
    @Override
    public void close() {
        Workbench.act(() -> Arrays.stream(Workbench.display().getShells())
                .filter(each -> each.getText().equals(title)).forEach(Shell::close));
    }
}
