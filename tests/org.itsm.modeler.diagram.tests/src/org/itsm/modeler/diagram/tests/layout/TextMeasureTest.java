/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.itsm.modeler.diagram.layout.TextMeasure;
import org.junit.jupiter.api.Test;

/** Letters are as wide as the font says, which is as wide as Arial. */
class TextMeasureTest {

    private final TextMeasure measure = TextMeasure.standard();

    @Test
    void lettersMeasureLikeArial() {
        // Of 2048 units: H 1479, a 1139; bold a 1139, H 1479; 12 points are 16 pixels.
        assertEquals(16 * (1479 + 1139) / 2048.0, measure.width("Ha", 12, false, false), 1e-6);
        assertEquals(measure.width("Ha", 12, true, false), measure.width("Ha", 12, true, true), 1e-6);
        assertTrue(measure.width("little", 12, true, false) > measure.width("little", 12, false, false));
    }

    @Test
    void theWidthGrowsWithTheSizeAndTheText() {
        assertEquals(2 * measure.width("abc", 9, false, false), measure.width("abc", 18, false, false), 1e-6);
        assertEquals(2 * measure.width("abc", 9, false, false), measure.width("abcabc", 9, false, false), 1e-6);
        assertEquals(0, measure.width("", 9, false, false));
    }

    @Test
    void lettersThatTheFontDoesNotHaveTakeRoomToo() {
        assertEquals(12, measure.width("\u670d", 9, false, false), 1e-6);
        assertEquals(12, measure.width("\ud83d\ude80", 9, false, false), 1e-6);
    }
}
