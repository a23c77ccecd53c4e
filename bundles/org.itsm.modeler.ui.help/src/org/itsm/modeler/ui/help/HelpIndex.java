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

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Finds pages by words. The pages are few and short, so that they are simply all looked through. */
final class HelpIndex {

    private static final int WEIGHT_OF_TITLE = 100;

    private final List<Entry> entries;

    private HelpIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A page that was found. */
    record Hit(String label, String address) {
    }

    private record Entry(Hit page, String title, String text) {

        int weight(List<String> words) {
            int sum = 0;
            for (String word : words) {
                int times = count(word);
                boolean inTitle = title.contains(word);
                if (times == 0 && !inTitle) {
                    return 0;
                }
                sum += times + (inTitle ? WEIGHT_OF_TITLE : 0);
            }
            return sum;
        }

        private int count(String word) {
            int count = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
            return count;
        }
    }

    /** Reads all pages. */
    static HelpIndex read(IProgressMonitor monitor) throws IOException {
        Map<String, String> pages = HelpContents.pages();
        SubMonitor progress = SubMonitor.convert(monitor, pages.size());
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, String> each : pages.entrySet()) {
            HelpPage page = HelpFiles.read(each.getKey());
            entries.add(new Entry(new Hit(page.title(), each.getKey()), lower(page.title()), lower(page.text())));
            progress.split(1);
        }
        return new HelpIndex(entries);
    }

    /** The pages that have all the words, those first that have them in their titles or most often. */
    List<Hit> find(String words) {
        List<String> wanted = Arrays.stream(lower(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream().filter(entry -> entry.weight(wanted) > 0)
                .sorted(Comparator.comparingInt((Entry entry) -> -entry.weight(wanted))).map(Entry::page).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
