/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.Set;

/** What the numbers of service targets mean in their units, which are compared as they are written, trimmed. */
public final class Units {

    private static final String PERCENT = "%";
    private static final double ALL = 100;
    private static final Set<String> SHARES = Set.of(PERCENT, "h/d", "h/w", "h/month", "h/y");
    private static final Set<String> DURATIONS = Set.of("ms", "s", "min", "h", "d");

    private Units() {
    }

    public static boolean isPercent(String unit) {
        return PERCENT.equals(unit);
    }

    /** Says whether of two numbers in the unit one promises less than the other. */
    public static boolean areComparable(String unit) {
        return SHARES.contains(unit) || DURATIONS.contains(unit);
    }

    /** Of two numbers in a comparable unit, the one that promises less: the lower share, the longer duration. */
    public static double weaker(String unit, double left, double right) {
        return DURATIONS.contains(unit) ? Math.max(left, right) : Math.min(left, right);
    }

    /** Of two numbers in a comparable unit, the one that promises more. */
    public static double stronger(String unit, double left, double right) {
        return DURATIONS.contains(unit) ? Math.min(left, right) : Math.max(left, right);
    }

    /** Says whether the number promises less than the other, in a comparable unit. */
    public static boolean isWeaker(String unit, double number, double than) {
        return DURATIONS.contains(unit) ? number > than : number < than;
    }

    /** Says whether the unit allows the number: a percentage from 0 to 100, a duration above 0. */
    public static boolean allows(String unit, double number) {
        if (isPercent(unit)) {
            return number >= 0 && number <= ALL;
        }
        return !DURATIONS.contains(unit) || number > 0;
    }
}
