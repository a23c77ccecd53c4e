/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is written to the error log during a test. */
final class ErrorLog {

    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> note(status);

    private ErrorLog() {
    }

    /** Listens from now on. */
    static ErrorLog listen() {
        ErrorLog log = new ErrorLog();
        Platform.addLogListener(log.listener);
        return log;
    }

    void closeAndAssertEmpty() {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), List.copyOf(entries));
    }

    private void note(IStatus status) {
        if (status.getSeverity() >= IStatus.WARNING) {
            StringBuilder text = new StringBuilder(status.getPlugin()).append(": ").append(status.getMessage());
            for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
                text.append(" / ").append(cause);
                for (int i = 0; i < Math.min(6, cause.getStackTrace().length); i++) {
                    text.append(" at ").append(cause.getStackTrace()[i]);
                }
            }
            entries.add(text.toString());
        }
    }
}
