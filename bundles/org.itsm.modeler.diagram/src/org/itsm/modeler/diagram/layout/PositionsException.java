/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

import java.io.IOException;

/** The file of the positions set by hand cannot be understood. */
public final class PositionsException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    PositionsException(String file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
