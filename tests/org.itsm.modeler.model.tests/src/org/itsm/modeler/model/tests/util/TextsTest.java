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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.IntStream;

import org.itsm.modeler.model.util.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {

    /** White_Space of Unicode, PropList.txt. */
    private static final String WHITE = "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
            + "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    @Test
    void whiteSpaceIsUnicodesAndNothingElse() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(codePoint -> assertEquals(
                codePoint <= 0xFFFF && WHITE.indexOf(codePoint) >= 0, Texts.isWhiteSpace(codePoint),
                () -> Integer.toHexString(codePoint)));
    }

    @Test
    void blankIsWhiteSpaceOnly() {
        assertTrue(Texts.isBlank(null));
        assertTrue(Texts.isBlank(""));
        assertTrue(Texts.isBlank(WHITE));
        assertFalse(Texts.isBlank("\u200b"));
        assertFalse(Texts.isBlank(WHITE + "a"));
    }

    @Test
    void namesThatLookAlikeAreNormalisedToOne() {
        assertEquals("service desk", Texts.normalise("\u00a0 Service\u00a0\n\tDESK\u3000"));
        assertEquals(Texts.normalise("STRASSE"), Texts.normalise("stra\u00dfe"));
        assertEquals("", Texts.normalise(null));
        assertNotEquals(Texts.normalise("e\u0301"), Texts.normalise("\u00e9"));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("incident", Texts.normalise("INCIDENT"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void trimmingTakesTheEndsOnly() {
        assertEquals("a  b", Texts.trim("\u00a0a  b\u2029"));
        assertEquals("a b", Texts.collapse("\u00a0a  b\u2029"));
        assertEquals("", Texts.trim(null));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertEquals("a\tb\n\ud83d\ude80", Texts.writable("a\u0000\tb\u0001\n\ud83d\ude80\ud83d\uffff"));
    }

    @Test
    void lengthCountsWhatAReaderSees() {
        assertEquals(3, Texts.length("a\ud83d\ude80b"));
        assertEquals(0, Texts.length(null));
    }
}
