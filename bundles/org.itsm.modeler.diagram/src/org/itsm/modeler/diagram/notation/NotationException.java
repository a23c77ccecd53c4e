/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

/** A viewpoint specification cannot be used: it is not readable, or holds what this engine does not know. */
public final class NotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * Names the place.
     *
     * @param line 0 when no line is meant
     */
    public NotationException(String file, int line, String message, Throwable cause) {
        super(line > 0 ? file + ":" + line + ": " + message : file + ": " + message, cause);
        this.file = file;
        this.line = line;
    }

    public NotationException(String file, int line, String message) {
        this(file, line, message, null);
    }

    /** The file as it was asked for. */
    public String file() {
        return file;
    }

    /** The line in the file; 0 when no line is meant. */
    public int line() {
        return line;
    }
}
