/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

import org.itsm.modeler.diagram.font.FontFace;

/** Measures with the font that comes along. */
final class FontMeasure implements TextMeasure {

    static final TextMeasure STANDARD = new FontMeasure();

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double LINE = 1.2;

    private FontMeasure() {
    }

    @Override
    public double width(String text, int size, boolean bold, boolean italic) {
        FontFace face = FontFace.of(bold, italic);
        double width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            width += face.advance(codePoint);
            at += Character.charCount(codePoint);
        }
        return width * size * PIXELS_PER_POINT;
    }

    @Override
    public double lineHeight(int size) {
        return Math.ceil(size * PIXELS_PER_POINT * LINE);
    }

    @Override
    public double ascent(int size) {
        FontFace face = FontFace.of(false, false);
        double letters = (face.ascent() + face.descent()) * size * PIXELS_PER_POINT;
        return (lineHeight(size) - letters) / 2 + face.ascent() * size * PIXELS_PER_POINT;
    }
}
