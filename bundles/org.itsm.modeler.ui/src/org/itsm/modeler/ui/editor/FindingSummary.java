/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.util.List;
import java.util.Map;

import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.findings.FindingEntry;
import org.itsm.modeler.ui.findings.FindingsReport;
import org.itsm.modeler.validation.Severity;

/**
 * What the page Overview says of the findings.
 *
 * @param summary how many there are
 * @param rules   those that say the most
 * @param more    how many other rules say something
 */
record FindingSummary(String summary, List<OfRule> rules, int more) {

    private static final int MOST_RULES = 12;

    /** What a rule says, and the first element that it says it of. */
    record OfRule(String rule, Severity severity, int size, String element) {
    }

    static FindingSummary of(FindingsReport report) {
        List<Map.Entry<String, List<FindingEntry>>> rules = report.byRule();
        return new FindingSummary(
                UiTexts.get("overview.findingCounts", report.count(Severity.ERROR), report.count(Severity.WARNING),
                        report.count(Severity.INFO), report.waived()),
                rules.stream().limit(MOST_RULES).map(rule -> of(rule.getKey(), rule.getValue())).toList(),
                Math.max(0, rules.size() - MOST_RULES));
    }

    private static OfRule of(String rule, List<FindingEntry> entries) {
        FindingEntry first = entries.get(0);
        return new OfRule(rule, first.severity(), entries.size(), first.element());
    }
}
