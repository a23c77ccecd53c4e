/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import org.eclipse.emf.common.util.URI;

/** A file is no longer what it was when the change was planned. */
public final class OutdatedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient URI place;

    OutdatedException(URI place) {
        super(place.toString());
        this.place = place;
    }

    /** What is not there any more, or not as it was. */
    public URI place() {
        return place;
    }
}
