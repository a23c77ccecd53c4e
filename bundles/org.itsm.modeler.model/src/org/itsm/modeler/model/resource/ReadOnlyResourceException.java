/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.io.IOException;

/** Says that a resource is not saved because part of its file could not be read: saving would lose that part. */
public final class ReadOnlyResourceException extends IOException {

    private static final long serialVersionUID = 1L;

    ReadOnlyResourceException(LoadProblem reason) {
        super(Messages.get("readOnly", reason));
    }
}
