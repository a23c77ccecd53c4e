/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

/** A file that cannot be a baseline. The message says what is wrong with it and what to do about it. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BaselineException(int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** Where in the file, from 1 on. */
    public Position place() {
        return new Position(line, column);
    }
}
