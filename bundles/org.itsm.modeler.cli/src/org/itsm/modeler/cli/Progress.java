/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/**
 * One line on a terminal that says what is being done, shown only from the second second on, and wiped out before
 * anything else is written.
 */
final class Progress implements AutoCloseable {

    static final long PATIENCE_MILLIS = 1000;

    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final Timer timer = new Timer("itsm progress", true);
    private String step = "";
    private boolean due;
    private boolean shown;

    Progress(PrintWriter terminal) {
        this.terminal = terminal;
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                becomeDue();
            }
        }, PATIENCE_MILLIS);
    }

    /** Says what comes next. */
    synchronized void step(String next) {
        step = next;
        show();
    }

    /** Makes room for other lines; the next step is shown again. */
    synchronized void wipe() {
        if (shown) {
            terminal.print(WIPE);
            terminal.flush();
            shown = false;
        }
        step = "";
    }

    @Override
    public synchronized void close() {
        timer.cancel();
        due = false;
        wipe();
    }

    private synchronized void becomeDue() {
        due = true;
        show();
    }

    private void show() {
        if (due && !step.isEmpty()) {
            terminal.print(WIPE + step);
            terminal.flush();
            shown = true;
        }
    }
}
