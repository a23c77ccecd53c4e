/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** A sample of the colours of a figure, as the style of a cell in a page says them: those of the notation, whatever the theme. */
final class Swatch {

    private static final String COLOUR = "#(\\p{XDigit}{6})";
    private static final Pattern BACKGROUND = Pattern.compile("background: *" + COLOUR);
    private static final Pattern LETTERS = Pattern.compile("(?<![-\\w])color: *" + COLOUR);
    private static final Pattern BORDER = Pattern.compile("border: *\\w+ +(solid|dashed) +" + COLOUR);

    private Swatch() {
    }

    /** Whether the style is one of a sample. */
    static boolean isIn(String style) {
        return BACKGROUND.matcher(style).find();
    }

    /** Gives the letters the colours. */
    static void apply(String style, StyleRange letters) {
        Matcher background = BACKGROUND.matcher(style);
        if (background.find()) {
            letters.background = colour(background.group(1));
        }
        Matcher foreground = LETTERS.matcher(style);
        if (foreground.find()) {
            letters.foreground = colour(foreground.group(1));
        }
        Matcher border = BORDER.matcher(style);
        if (border.find()) {
            letters.borderStyle = border.group(1).equals("solid") ? SWT.BORDER_SOLID : SWT.BORDER_DASH;
            letters.borderColor = colour(border.group(2));
        }
    }

    private static Color colour(String hexadecimal) {
        int value = Integer.parseInt(hexadecimal, 16);
        return new Color(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
