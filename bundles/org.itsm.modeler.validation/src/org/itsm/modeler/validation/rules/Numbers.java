/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

/** Numbers as messages show them, the same in every language. */
public final class Numbers {

    /** Up to here a double names every whole number. */
    private static final double LARGEST_WHOLE = 1L << 53;

    private Numbers() {
    }

    /** The number without a fraction where it has none. */
    public static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) <= LARGEST_WHOLE
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
