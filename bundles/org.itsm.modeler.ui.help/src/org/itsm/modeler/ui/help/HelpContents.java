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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/** The books of the help. */
final class HelpContents {

    private HelpContents() {
    }

    static IToc[] books() {
        return HelpSystem.getTocs();
    }

    /** The first page of the first book; empty when there is no help at all. */
    static String first() {
        return Arrays.stream(books()).map(HelpContents::addressOf).findFirst().orElse("");
    }

    /** A book opens with its own page. */
    static String addressOf(IToc book) {
        return book.getTopic(null) == null ? "" : String.valueOf(book.getTopic(null).getHref());
    }

    /** All pages of all books with what the contents call them, each page once. */
    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (IToc book : books()) {
            pages.putIfAbsent(HelpFiles.fileOf(addressOf(book)), book.getLabel());
            collect(book.getTopics(), pages);
        }
        return pages;
    }

    private static void collect(ITopic[] topics, Map<String, String> pages) {
        for (ITopic topic : topics) {
            if (topic.getHref() != null) {
                pages.putIfAbsent(HelpFiles.fileOf(topic.getHref()), topic.getLabel());
            }
            collect(topic.getSubtopics(), pages);
        }
    }
}
