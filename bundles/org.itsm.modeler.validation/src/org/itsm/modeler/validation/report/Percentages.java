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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Percentages as decimal numbers with no more digits than asked for and no trailing zeros. */
final class Percentages {

    private Percentages() {
    }

    /** The value rounded half up; null when there is none. */
    static BigDecimal rounded(OptionalDouble value, int digits) {
        if (value.isEmpty()) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(value.getAsDouble()).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static String text(OptionalDouble value, int digits) {
        BigDecimal rounded = rounded(value, digits);
        return rounded == null ? "" : rounded.toPlainString();
    }
}
