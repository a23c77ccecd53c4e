/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

/** The moment at which work is interrupted. */
final class Deadline {

    private final long begin = System.nanoTime();
    private final long nanoseconds;

    private Deadline(long nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    static Deadline in(long nanoseconds) {
        return new Deadline(nanoseconds);
    }

    static Deadline never() {
        return new Deadline(Long.MAX_VALUE);
    }

    boolean isOver() {
        return System.nanoTime() - begin >= nanoseconds;
    }
}
