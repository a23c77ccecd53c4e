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

import java.util.List;
import java.util.Map;

/**
 * A help page as one text with marks on it.
 *
 * @param text   the lines of the page; a picture is one character of its own
 * @param marks  what is special about parts of the text, in the order in which they begin
 * @param places where the named places of the page are in the text
 */
record HelpPage(String title, String text, List<Mark> marks, Map<String, Integer> places) {

    /** The character that stands for a picture. */
    static final char PICTURE = '\uFFFC';

    enum Kind {
        TITLE, HEADING, STRONG, EMPHASIS, CODE, LINK, PICTURE, ITEM, SWATCH
    }

    /**
     * @param value where a link leads to or a picture stands, the style of a swatch, else empty
     */
    record Mark(Kind kind, int start, int end, String value) {
    }

    HelpPage {
        marks = List.copyOf(marks);
        places = Map.copyOf(places);
    }

    List<Mark> marks(Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }
}
