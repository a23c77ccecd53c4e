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

import java.util.List;

/** Ends a command with sentences for the user and an exit status. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> lines;

    private Failure(int status, List<String> lines, Throwable cause) {
        super(String.join("\n", lines), cause);
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** The arguments make no sense. */
    static Failure usage(String message) {
        return new Failure(ExitStatus.USAGE, List.of(message), null);
    }

    /** An input could not be read or an output not be written; each line begins with the file. */
    static Failure files(List<String> lines) {
        return new Failure(ExitStatus.FAILED, lines, null);
    }

    /** An input could not be read or an output not be written. */
    static Failure file(String file, String message, Throwable cause) {
        return new Failure(ExitStatus.FAILED, List.of(file + ": " + message), cause);
    }

    /** A sentence that says all itself. */
    static Failure said(String line, Throwable cause) {
        return new Failure(ExitStatus.FAILED, List.of(line), cause);
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
