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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of values as text in the way of spreadsheets: values between tabs, rows between line breaks, a value that holds
 * either, or starts with a quotation mark, between quotation marks with its own doubled.
 */
final class TabText {

    private static final char QUOTE = '"';

    private final String text;
    private int at;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private TabText(String text) {
        this.text = text;
    }

    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TabText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String value) {
        boolean needed = value.indexOf('\t') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0
                || !value.isEmpty() && value.charAt(0) == QUOTE;
        return needed ? QUOTE + value.replace("\"", "\"\"") + QUOTE : value;
    }

    /** The rows of the text; a line break at its end does not begin another one. */
    static List<List<String>> read(String text) {
        TabText reader = new TabText(text);
        reader.readAll();
        return reader.rows;
    }

    private void readAll() {
        while (at < text.length()) {
            row.add(isAt(QUOTE) ? quotedValue() : plainValue());
            if (isAt('\t')) {
                at++;
                if (at == text.length() || isLineBreak()) {
                    row.add("");
                    endRow();
                }
            } else {
                endRow();
            }
        }
        if (!row.isEmpty()) {
            endRow();
        }
    }

    private String plainValue() {
        int start = at;
        while (at < text.length() && !isAt('\t') && !isLineBreak()) {
            at++;
        }
        return text.substring(start, at);
    }

    /** What stands between quotation marks; when the second one is missing it is an ordinary value. */
    private String quotedValue() {
        int start = at;
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (!isAt(QUOTE)) {
                value.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                value.append(QUOTE);
                at++;
            } else {
                at++;
                return value + plainValue();
            }
        }
        at = start;
        return plainValue();
    }

    private void endRow() {
        if (at < text.length() && isLineBreak()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        rows.add(row);
        row = new ArrayList<>();
    }

    private boolean isAt(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private boolean isLineBreak() {
        return isAt('\n') || isAt('\r');
    }
}
