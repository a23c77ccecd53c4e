/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.Texts;

/** Reads what is typed into cells. */
final class Entries {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s,;]");
    private static final Set<String> YES = Set.of("yes", "true", "x", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "0");

    private Entries() {
    }

    /** A text, without what the file could not hold; a blank one is nothing. */
    static Entry text(String typed) {
        String text = Texts.writable(typed);
        return Entry.of(text.isBlank() ? null : text);
    }

    /** A whole number; nothing for the empty text. */
    static Entry wholeNumber(String typed) {
        try {
            return typed.isEmpty() ? Entry.of(null) : Entry.of(Integer.valueOf(typed));
        } catch (NumberFormatException noNumber) {
            return Entry.refused("refused.wholeNumber", typed);
        }
    }

    /** A number; nothing for the empty text. */
    static Entry number(String typed) {
        if (typed.isEmpty()) {
            return Entry.of(null);
        }
        Double number = NUMBER.matcher(typed).matches() ? Double.valueOf(typed.replace(',', '.')) : Double.NaN;
        return Double.isFinite(number) ? Entry.of(number) : Entry.refused("refused.number", typed);
    }

    /** A day; nothing for the empty text. */
    static Entry date(String typed) {
        return Dates.isWrong(typed) ? Entry.refused("refused.date", typed) : Entry.of(typed.isEmpty() ? null : typed);
    }

    /** Yes or no. */
    static Entry check(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Entry.of(true) : NO.contains(word) ? Entry.of(false) : Entry.refused("refused.check", typed);
    }

    /** X for a link, the empty text for none. */
    static Entry mark(String typed) {
        return typed.isEmpty() || typed.equalsIgnoreCase("x") ? Entry.of(typed) : Entry.refused("refused.mark", typed);
    }

    /** Some of the letters of RACI in their order; the empty text for none. */
    static Entry letters(String typed) {
        String letters = BETWEEN_LETTERS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        String known = RaciKind.VALUES.stream().filter(kind -> kind != RaciKind.UNSPECIFIED)
                .map(kind -> kind.getName().substring(0, 1)).collect(Collectors.joining());
        if (!letters.chars().allMatch(letter -> known.indexOf(letter) >= 0)) {
            return Entry.refused("refused.letters", typed);
        }
        return Entry.of(known.chars().filter(letter -> letters.indexOf(letter) >= 0)
                .mapToObj(Character::toString).collect(Collectors.joining(" ")));
    }
}
