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

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a project says about the rules.
 *
 * @param profile    the profile that gives each rule its severity
 * @param severities what departs from the profile: a severity, or empty for a rule that is off
 * @param thresholds numbers of single rules, by rule id
 * @param selected   when not empty: the ids of the only rules that run
 */
public record RuleSettings(Profile profile, Map<String, Optional<Severity>> severities, Map<String, Double> thresholds,
        Set<String> selected) {

    public RuleSettings {
        severities = Map.copyOf(severities);
        thresholds = Map.copyOf(thresholds);
        selected = Set.copyOf(selected);
    }

    /** All rules at the severities of the profile. */
    public static RuleSettings of(Profile profile) {
        return new RuleSettings(profile, Map.of(), Map.of(), Set.of());
    }

    public RuleSettings withProfile(Profile other) {
        return new RuleSettings(other, severities, thresholds, selected);
    }

    /** The same settings for these rules alone. */
    public RuleSettings onlyRules(Set<String> ids) {
        return new RuleSettings(profile, severities, thresholds, ids);
    }

    /** The severity with which the rule runs; empty when it does not. */
    public Optional<Severity> severityOf(Rule<?> rule) {
        if (!selected.isEmpty() && !selected.contains(rule.id())) {
            return Optional.empty();
        }
        Optional<Severity> own = severities.get(rule.id());
        return own != null ? own : profile.severityOf(rule);
    }

    /** The threshold set for the rule, or its default. */
    public double threshold(String ruleId, double byDefault) {
        return thresholds.getOrDefault(ruleId, byDefault);
    }
}
