/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.util;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates of the metamodel: texts of the form {@code yyyy-MM-dd} that name a day. */
public final class Dates {

    // [0-9] and not \d, which would take the digits of other scripts under some flags.
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {
    }

    /**
     * The day that the text names; empty when there is no text or it is not exactly {@code yyyy-MM-dd} in ASCII digits
     * naming a real day from year 1 on.
     */
    public static Optional<LocalDate> of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return Optional.of(day).filter(named -> named.getYear() >= 1);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Says whether the text is given and names no day; the empty text is no date and not a wrong one. */
    public static boolean isWrong(String text) {
        return text != null && !text.isEmpty() && of(text).isEmpty();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
