/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

import java.util.List;
import java.util.stream.Collectors;

/** Writes XHTML: escaped texts, links, lists, tables and whole pages. */
final class Html {

    private Html() {
    }

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** A link to a page, with markup inside. */
    static String link(String page, String markup) {
        return "<a href=\"" + text(page) + "\">" + markup + "</a>";
    }

    static String paragraph(String markup) {
        return "<p>" + markup + "</p>\n";
    }

    static String heading(int level, String text) {
        return "<h" + level + ">" + text(text) + "</h" + level + ">\n";
    }

    static String heading(int level, String id, String text) {
        return "<h" + level + " id=\"" + text(id) + "\">" + text(text) + "</h" + level + ">\n";
    }

    static String list(List<String> items) {
        return items.stream().map(item -> "<li>" + item + "</li>\n").collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** A table; the first line holds the headings. */
    static String table(List<String> headings, List<List<String>> lines) {
        return lines.stream().map(line -> line("td", line))
            .collect(Collectors.joining("", "<table>\n" + line("th", headings), "</table>\n"));
    }

    /** A table of two columns: what a fact is called, and what it is. */
    static String facts(List<List<String>> lines) {
        return lines.stream().map(line -> "<tr><th>" + line.get(0) + "</th><td>" + line.get(1) + "</td></tr>\n")
            .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    private static String line(String cell, List<String> cells) {
        return cells.stream().map(markup -> "<" + cell + ">" + markup + "</" + cell + ">")
            .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    /** A page two folders below the root of the help. */
    static String page(String title, String body) {
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <head>
            <meta charset="UTF-8"/>
            <title>%1$s</title>
            <link rel="stylesheet" href="../../help.css"/>
            </head>
            <body>
            <h1>%1$s</h1>
            %2$s</body>
            </html>
            """.formatted(text(title), body);
    }
}
