/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, attributes and texts; what XML must not hold is replaced. */
final class Xml {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean inText;

    Xml(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    Xml start(String name) throws IOException {
        closeTag();
        newLine();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        inText = false;
        return this;
    }

    Xml attribute(String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Xml attribute(String name, double value) throws IOException {
        return attribute(name, number(value));
    }

    Xml text(String text) throws IOException {
        closeTag();
        escape(text, false);
        inText = true;
        return this;
    }

    Xml end() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
        } else {
            if (!inText) {
                newLine();
            }
            out.append("</").append(name).append('>');
        }
        inTag = false;
        inText = false;
        return this;
    }

    void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.append('\n');
    }

    /** With at most two decimals, and none that say nothing. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        long parts = Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        String digits = parts % 10 == 0 ? Long.toString(parts / 10) : (parts < 10 ? "0" : "") + parts;
        return sign + Math.abs(hundredths / 100) + "." + digits;
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (int i = 0; i < Math.min(open.size(), 6); i++) {
            out.append(' ');
        }
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        if (text.chars().allMatch(Xml::isPlain)) {
            out.append(text);
            return;
        }
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            switch (codePoint) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            case '\n', '\t' -> out.append(attribute ? "&#" + codePoint + ";" : Character.toString(codePoint));
            default -> out.append(isAllowed(codePoint) ? Character.toString(codePoint) : "\uFFFD");
            }
        }
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x7f && character != '<' && character != '>' && character != '&' && character != '"';
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20 && codePoint <= 0xD7FF || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
    }
}
