/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.findings.FindingEntry;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;

/**
 * How findings are filtered and put into groups.
 *
 * @param by       what the members of a group have in common
 * @param byName   whether groups stand in the order of their names, otherwise the gravest and largest stand first
 * @param severity the only severity that is shown; empty for all
 * @param words    what the rule, the sentence or the name of the element has to contain, in lower case
 */
record FindingGroups(Grouping by, boolean byName, Optional<Severity> severity, String words) {

    /** All findings by rule, the gravest and most frequent rules first. */
    static final FindingGroups ALL = new FindingGroups(Grouping.RULE, false, Optional.empty(), "");

    /** What the members of a group have in common. */
    enum Grouping {
        RULE, SEVERITY, ELEMENT
    }

    /**
     * Findings with something in common.
     *
     * @param key     tells it from other groups, also after a change
     * @param title   what it is called
     * @param entries its members, in document order
     */
    record Group(String key, String title, List<FindingEntry> entries) {

        Severity severity() {
            return entries.stream().map(FindingEntry::severity).max(Comparator.naturalOrder()).orElse(Severity.INFO);
        }
    }

    /** The groups of those findings that pass the filter. */
    List<Group> of(List<FindingEntry> findings, RuleRegistry rules) {
        Map<String, List<FindingEntry>> members = new LinkedHashMap<>();
        for (FindingEntry entry : findings) {
            if (isWanted(entry)) {
                members.computeIfAbsent(keyOf(entry), key -> new ArrayList<>()).add(entry);
            }
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((key, entries) -> groups.add(new Group(key, titleOf(entries, rules), entries)));
        groups.sort(order());
        return groups;
    }

    private boolean isWanted(FindingEntry entry) {
        return severity.map(entry.severity()::equals).orElse(true) && (words.isEmpty() || holdsWords(entry));
    }

    private boolean holdsWords(FindingEntry entry) {
        return (entry.rule() + " " + entry.message() + " " + entry.name()).toLowerCase(Locale.ROOT).contains(words);
    }

    private String keyOf(FindingEntry entry) {
        return switch (by) {
            case RULE -> entry.rule();
            case SEVERITY -> entry.severity().key();
            // An element may have no id.
            case ELEMENT -> entry.element() + " " + entry.name();
        };
    }

    private String titleOf(List<FindingEntry> entries, RuleRegistry rules) {
        FindingEntry first = entries.get(0);
        return switch (by) {
            case RULE -> UiTexts.get("findings.group", first.rule(),
                    rules.find(first.rule()).map((Rule<?> rule) -> rule.page().name()).orElse(""), entries.size());
            case SEVERITY -> UiTexts.get("findings.groupOf", UiTexts.get("severity." + first.severity().key()), entries.size());
            case ELEMENT -> UiTexts.get("findings.groupOf", first.name(), entries.size());
        };
    }

    private Comparator<Group> order() {
        Comparator<Group> byTitle = Comparator.comparing(Group::title);
        return byName ? byTitle
                : Comparator.comparing(Group::severity).thenComparing(group -> group.entries().size()).reversed()
                        .thenComparing(byTitle);
    }
}
