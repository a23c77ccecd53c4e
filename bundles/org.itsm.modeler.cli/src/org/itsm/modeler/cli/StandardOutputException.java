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

import java.io.IOException;

/** Standard output could not be written, as on a full disk. */
final class StandardOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    StandardOutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
