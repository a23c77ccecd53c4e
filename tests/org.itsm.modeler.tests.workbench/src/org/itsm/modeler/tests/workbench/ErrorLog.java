/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The warnings and errors that the workbench logs while tests run. */
public final class ErrorLog {

    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> note(status);

    private final List<String> harmless;

    private ErrorLog(List<String> harmless) {
        this.harmless = harmless;
    }

    /** Listens from now on; messages that hold one of these texts come without our doing and do not count. */
    public static ErrorLog listen(String... harmless) {
        ErrorLog log = new ErrorLog(List.of(harmless));
        Platform.addLogListener(log.listener);
        return log;
    }

    public void close() {
        Platform.removeLogListener(listener);
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }

    public void assertEmpty() {
        assertEquals(List.of(), entries());
    }

    private void note(IStatus status) {
        if (status.getSeverity() >= IStatus.WARNING && harmless.stream().noneMatch(status.getMessage()::contains)) {
            entries.add(describe(status));
        }
    }

    private static String describe(IStatus status) {
        StringBuilder text = new StringBuilder(status.getPlugin()).append(": ").append(status.getMessage());
        for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
            text.append(" / ").append(cause);
            if (cause instanceof CoreException core) {
                text.append(" (").append(Arrays.toString(core.getStatus().getChildren())).append(')');
            }
            if (cause.getStackTrace().length > 0) {
                text.append(" at ").append(cause.getStackTrace()[0]);
            }
        }
        for (IStatus child : status.getChildren()) {
            text.append(" | ").append(describe(child));
        }
        return text.toString();
    }
}
