/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * What is said about a rule that throws instead of answering, as one that a user has written may: it is a finding of its
 * own, an error, whatever the severity of the rule. All other rules go on, and so does this one at other elements. In a
 * file it is reported once, at the first element in document order at which the rule fails.
 */
public final class RuleFailures {

    static final String KEY = "rule failed";

    private RuleFailures() {
    }

    static Finding at(ITSMElement element, Rule<?> rule, Throwable failure) {
        String message = Labels.text("rule.failed").replace("{0}", failure + placeOf(failure, rule));
        return new Finding(rule, Severity.ERROR, element, null, KEY, message, null);
    }

    /** The line of the rule itself where it can be told, as its author has to look there. */
    private static String placeOf(Throwable failure, Rule<?> rule) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(rule.getClass().getName()) && frame.getFileName() != null)
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    /**
     * Leaves out all but the first failure of each rule.
     *
     * @param findings of one file in document order
     */
    public static List<Finding> firstOnly(List<Finding> findings) {
        if (findings.stream().noneMatch(Finding::isFailure)) {
            return findings;
        }
        Set<Rule<?>> failed = new HashSet<>();
        List<Finding> kept = new ArrayList<>(findings);
        kept.removeIf(finding -> finding.isFailure() && !failed.add(finding.rule()));
        return kept;
    }
}
