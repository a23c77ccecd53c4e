/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.itsm.modeler.exchange.archimate.Mapping;

/** The rules of the standard mapping as lines of words, read in the plainest way there is. */
final class StandardMapping {

    private StandardMapping() {
    }

    /** All rules that begin with the keyword, each without it and with its quotation marks. */
    static Stream<String> rules(String keyword) {
        List<String> rules = new ArrayList<>();
        for (String line : Mapping.standardText().split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                rules.set(rules.size() - 1, rules.get(rules.size() - 1) + " " + line.strip());
            } else {
                rules.add(line);
            }
        }
        return rules.stream().filter(rule -> rule.startsWith(keyword + " "))
                .map(rule -> rule.substring(keyword.length() + 1));
    }

    static String[] alternatives(String word) {
        return word.split("\\|");
    }

    /** The words of a rule; a text between quotation marks counts as one, without them. */
    static List<String> words(String rule) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (rule + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
