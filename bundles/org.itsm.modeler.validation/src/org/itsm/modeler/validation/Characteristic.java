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

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * One of the three characteristics of IT service management, scored over a run. A check is a pair of a rule and an
 * element that it looked at; it fails when a finding stands there that is not waived.
 *
 * @param id         1: an IT process is adopted, its goal set by upper management for the business as a whole;
 *                   2: customer focus, services rather than systems; 3: continual improvement in each step
 * @param satisfied  the checks that did not fail
 * @param applicable all checks
 * @param failing    the elements at which a check failed, in document order, each once
 */
public record Characteristic(int id, int satisfied, int applicable, List<ITSMElement> failing) {

    public Characteristic {
        failing = List.copyOf(failing);
    }

    static List<Characteristic> score(ValidationResult result) {
        return Stream.of(1, 2, 3).map(id -> score(id, result)).toList();
    }

    private static Characteristic score(int id, ValidationResult result) {
        Predicate<Rule<?>> belongs = rulesOf(id);
        int applicable = result.checks().stream().filter(checks -> belongs.test(checks.rule())).mapToInt(RuleChecks::applicable).sum();
        Collection<FailedCheck> failed = new LinkedHashSet<>();
        Collection<ITSMElement> failing = new LinkedHashSet<>();
        result.findings().stream().filter(finding -> counts(finding) && belongs.test(finding.rule())).forEach(finding -> {
            failed.add(new FailedCheck(finding.ruleId(), finding.element()));
            failing.add(finding.element());
        });
        return new Characteristic(id, applicable - failed.size(), applicable, List.copyOf(failing));
    }

    private static boolean counts(Finding finding) {
        return !finding.waived() && !finding.isFailure() && !Skipping.isRetired(finding.element());
    }

    /** Elements have no equality of their own, so a pair is the same when rule and object are. */
    private record FailedCheck(String rule, ITSMElement element) {
    }

    private static Predicate<Rule<?>> rulesOf(int characteristic) {
        return switch (characteristic) {
            case 1 -> rule -> switch (rule.group()) {
                case "GOV", "FRM" -> true;
                case "CHN" -> rule.id().compareTo("CHN-05") >= 0 && rule.id().compareTo("CHN-08") <= 0;
                default -> false;
            };
            case 2 -> rule -> rule.group().equals("CUS") || rule.group().equals("SLA");
            default -> rule -> rule.group().equals("IMP") || rule.group().equals("KPI");
        };
    }
}
