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

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Waits for dialogs with a certain button and presses it. On closing, says whether there was one. */
final class Answer implements AutoCloseable, Listener {

    private final String button;
    private final int expected;
    private final Consumer<Shell> before;
    private final boolean automated = ErrorDialog.AUTOMATED_MODE;
    private int asked;

    private Answer(String button, int expected, Consumer<Shell> before) {
        this.button = button;
        this.expected = expected;
        this.before = before;
    }

    /** One dialog will come. */
    static Answer with(String button) {
        return after(shell -> {
            // The dialog is answered as it is.
        }, button);
    }

    /** One dialog will come, in which something is filled in first. */
    static Answer after(Consumer<Shell> before, String button) {
        return install(new Answer(button, 1, before));
    }

    /** No dialog with that button may come. */
    static Answer never(String button) {
        return install(new Answer(button, 0, shell -> {
            // It does not come so far.
        }));
    }

    private static Answer install(Answer answer) {
        Workbench.act(() -> {
            // A workbench that runs tests hides dialogs that tell of errors.
            ErrorDialog.AUTOMATED_MODE = answer.automated && answer.expected == 0;
            Workbench.display().addFilter(SWT.Show, answer);
        });
        return answer;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Shell shell) {
            Workbench.display().asyncExec(() -> press(shell));
        }
    }

    private void press(Shell shell) {
        if (!shell.isDisposed()) {
            Workbench.findAll(shell, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst()
                    .ifPresent(found -> {
                        before.accept(shell);
                        press(shell, found);
                    });
        }
    }

    /** Some dialogs are not ready at once. */
    private void press(Shell shell, Button found) {
        if (found.isEnabled()) {
            asked++;
            Workbench.tell(found, SWT.Selection);
        } else {
            Workbench.display().timerExec(50, () -> press(shell));
        }
    }

    @Override
    public void close() {
        try {
            Workbench.await("a dialog with the button " + button, () -> asked >= expected);
        } finally {
            Workbench.act(() -> {
                Workbench.display().removeFilter(SWT.Show, this);
                ErrorDialog.AUTOMATED_MODE = automated;
            });
        }
        assertEquals(expected, asked, "dialogs with the button " + button);
    }
}
