/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.itsm.modeler.catalogs.ModelFile;

/**
 * What the page of a model says about the findings in it.
 *
 * @param title    its heading
 * @param intended what has to be found
 * @param waived   what has to be found and is waived
 */
record ModelPage(String title, SortedSet<Entry> intended, SortedSet<Entry> waived) {

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]{3}-\\d{2}) \\| `([^`]+)` \\| \\S.* \\|");

    /** A rule and the id of the element at which it finds something. */
    record Entry(String rule, String element) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return rule + ' ' + element;
        }
    }

    static ModelPage of(ModelFile file) throws IOException {
        try (InputStream in = file.page().openStream()) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static ModelPage parse(List<String> lines) {
        ModelPage page = new ModelPage(lines.get(0).substring(2), new TreeSet<>(), new TreeSet<>());
        String section = "";
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (row.matches()) {
                page.entriesOf(section).add(new Entry(row.group(1), row.group(2)));
            }
        }
        return page;
    }

    private SortedSet<Entry> entriesOf(String section) {
        return switch (section) {
            case "Intended findings" -> intended;
            case "Waived findings" -> waived;
            default -> throw new IllegalArgumentException("A finding is listed under '" + section + "'");
        };
    }
}
