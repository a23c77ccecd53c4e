/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.io.IOException;
import java.io.Writer;

import org.itsm.modeler.model.util.Texts;

/** Writes XML text. Says no to characters that XML cannot hold: a file with one could never be opened again. */
final class XmlWriter {

    private static final int SIZE = 1 << 15;

    private final Writer out;
    private final char[] buffer = new char[SIZE];
    private int used;

    XmlWriter(Writer out) {
        this.out = out;
    }

    /** Writes text that needs no escaping. */
    XmlWriter raw(String text) throws IOException {
        int length = text.length();
        int from = 0;
        while (from < length) {
            if (used == SIZE) {
                flushBuffer();
            }
            int count = Math.min(length - from, SIZE - used);
            text.getChars(from, from + count, buffer, used);
            used += count;
            from += count;
        }
        return this;
    }

    XmlWriter raw(char character) throws IOException {
        if (used == SIZE) {
            flushBuffer();
        }
        buffer[used++] = character;
        return this;
    }

    /** A new line, indented. */
    XmlWriter line(int indent) throws IOException {
        raw('\n');
        for (int i = 0; i < indent; i++) {
            raw("  ");
        }
        return this;
    }

    /** An attribute with a blank before it. */
    XmlWriter attribute(String name, String value) throws IOException {
        raw(' ').raw(name).raw("=\"");
        escape(value, true);
        return raw('"');
    }

    /** Part of the value of an attribute. */
    XmlWriter attributeText(String text) throws IOException {
        escape(text, true);
        return this;
    }

    /** Text between tags. */
    XmlWriter text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '\r' -> raw("&#xD;");
            case '"' -> raw(inAttribute ? "&quot;" : "\"");
            case '>' -> raw(inAttribute ? ">" : "&gt;");
            case '\n' -> raw(inAttribute ? "&#xA;" : "\n");
            case '\t' -> raw(inAttribute ? "&#x9;" : "\t");
            default -> {
                if (c < ' ' || c > '\uD7FF') {
                    i += special(text, i);
                } else {
                    raw(c);
                }
            }
            }
        }
    }

    /** Writes a character that may be none; the result is how many more than one it took. */
    private int special(String text, int i) throws IOException {
        int codePoint = text.codePointAt(i);
        if (!Texts.isXml(codePoint)) {
            throw new UnwritableCharacterException(codePoint);
        }
        for (int k = 0; k < Character.charCount(codePoint); k++) {
            raw(text.charAt(i + k));
        }
        return Character.charCount(codePoint) - 1;
    }

    void flush() throws IOException {
        flushBuffer();
        out.flush();
    }

    private void flushBuffer() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** A character that XML cannot hold. */
    static final class UnwritableCharacterException extends IOException {

        private static final long serialVersionUID = 1L;

        UnwritableCharacterException(int codePoint) {
            super(String.format("U+%04X", codePoint));
        }
    }
}
