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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.ui.help.HelpPage.Kind;
import org.itsm.modeler.ui.help.HelpPage.Mark;

/** Puts a page together, piece by piece. */
final class PageWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private String title = "";

    void title(String name) {
        title = name;
    }

    int position() {
        return text.length();
    }

    /** What follows begins a new line. */
    void line() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    /** What follows begins a new line, with an empty one before it. */
    void block() {
        line();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /** Text in which any white space is one blank, and none at the beginning of a line. */
    void flowing(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!Character.isWhitespace(character)) {
                text.append(character);
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    void verbatim(String raw) {
        text.append(raw);
    }

    void mark(Kind kind, int start, String value) {
        if (text.length() > start) {
            marks.add(new Mark(kind, start, text.length(), value));
        }
    }

    void picture(String address) {
        int start = position();
        text.append(HelpPage.PICTURE);
        mark(Kind.PICTURE, start, address);
    }

    void place(String name) {
        places.put(name, position());
    }

    HelpPage page() {
        line();
        marks.sort(Comparator.comparingInt(Mark::start));
        int length = text.length();
        List<Mark> within = marks.stream().map(mark -> mark.end() <= length ? mark
                : new Mark(mark.kind(), Math.min(mark.start(), length), length, mark.value())).toList();
        return new HelpPage(title, text.toString(), within, places);
    }
}
