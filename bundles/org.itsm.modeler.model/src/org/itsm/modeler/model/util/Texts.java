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

import java.util.Locale;

/**
 * Texts as the rules compare them. White space is Unicode's White_Space, the no-break space included, which
 * {@link String#strip()} and {@link Character#isWhitespace(int)} leave alone.
 */
public final class Texts {

    private Texts() {
    }

    /** Unicode's property White_Space (PropList.txt). */
    public static boolean isWhiteSpace(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    /** Says whether there is no text, or white space only. */
    public static boolean isBlank(String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            // All white space lies in the basic plane, so chars will do.
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without white space at its ends; empty where there is none. */
    public static String trim(String text) {
        if (text == null) {
            return "";
        }
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text with white space stripped at its ends and each run within as one blank. */
    public static String collapse(String text) {
        String stripped = trim(text);
        if (isCollapsed(stripped)) {
            return stripped;
        }
        StringBuilder collapsed = new StringBuilder(stripped.length());
        boolean inRun = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean white = isWhiteSpace(c);
            if (!white) {
                collapsed.append(c);
            } else if (!inRun) {
                collapsed.append(' ');
            }
            inRun = white;
        }
        return collapsed.toString();
    }

    /** Says whether all white space in the trimmed text is single blanks, as it nearly always is. */
    private static boolean isCollapsed(String stripped) {
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (isWhiteSpace(c) && (c != ' ' || isWhiteSpace(stripped.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** What two names are compared by: collapsed, then upper and lower case in the root locale. */
    public static String normalise(String text) {
        String collapsed = collapse(text);
        // Only beyond ASCII are there letters that lower case alone leaves apart.
        return isAscii(collapsed) ? collapsed.toLowerCase(Locale.ROOT)
                : collapsed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Says whether XML 1.0 can hold the character. */
    public static boolean isXml(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= ' ' && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000 && codePoint <= 0x10FFFF;
    }

    /** The text without what XML cannot hold, such as the characters that come along when something is pasted. */
    public static String writable(String text) {
        if (text.codePoints().allMatch(Texts::isXml)) {
            return text;
        }
        return text.codePoints().filter(Texts::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The length in code points, as a reader counts. */
    public static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
