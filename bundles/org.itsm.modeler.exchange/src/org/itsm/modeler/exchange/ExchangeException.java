/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange;

/**
 * A foreign file, a mapping or an output that cannot be used: which one, where in it, and what to do. Line and column
 * begin at 1; 0 stands for a place that is not known.
 */
public class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final int column;

    public ExchangeException(String source, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.source = source;
        this.line = line;
        this.column = column;
    }

    public ExchangeException(String source, int line, int column, String message) {
        this(source, line, column, message, null);
    }

    public ExchangeException(String source, String message) {
        this(source, 0, 0, message, null);
    }

    /** The name of the file as the caller gave it. */
    public String source() {
        return source;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The message with its place in front: <code>FILE:LINE:COLUMN: message</code>, without the parts not known. */
    public String located() {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.append(": ").append(getMessage()).toString();
    }
}
