/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;

import org.itsm.modeler.model.util.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"})
    void aDayIsRead(String text) {
        assertEquals(Optional.of(LocalDate.parse(text)), Dates.of(text));
        assertFalse(Dates.isWrong(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "2026-02-30", "2023-02-29", "1900-02-29", "0000-01-01", "2026-13-01", "2026-00-10",
        "2026-1-1", "26-01-01", "12026-01-01", "+2026-01-01", "-2026-01-01", "2026/01/01", "31.12.2026", " 2026-01-01",
        "2026-01-01 ", "2026-01-01T00:00", "2026-01-01Z", "2026-01-01\n", "\u0662\u0660\u0662\u0666-01-01",
        "\uff12\uff10\uff12\uff16-01-01", "tomorrow", "2026\u201301\u201301"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Dates.of(text));
    }

    @Test
    void noTextIsNoWrongDate() {
        assertFalse(Dates.isWrong(null));
        assertFalse(Dates.isWrong(""));
        assertEquals(true, Dates.isWrong(" "));
        assertEquals(true, Dates.isWrong("2026-02-30"));
    }
}
