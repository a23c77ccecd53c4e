/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.preferences;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;

/** Settings of the rules while the user chooses. */
final class RuleChoices {

    private RuleSettings settings;

    RuleChoices(RuleSettings settings) {
        this.settings = settings;
    }

    RuleSettings settings() {
        return settings;
    }

    void use(RuleSettings others) {
        settings = others;
    }

    void use(Profile profile) {
        settings = settings.withProfile(profile);
    }

    /** Whether the rule departs from the profile. */
    boolean isOwn(Rule<?> rule) {
        return settings.severities().containsKey(rule.id());
    }

    /** The severity with which the rule runs; empty when it does not. */
    Optional<Severity> severityOf(Rule<?> rule) {
        return settings.severityOf(rule);
    }

    /** The severity of the rule whatever the profile says; empty to turn it off. */
    void set(Rule<?> rule, Optional<Severity> severity) {
        Map<String, Optional<Severity>> severities = new HashMap<>(settings.severities());
        severities.put(rule.id(), severity);
        use(severities, settings.thresholds());
    }

    /** The rule is what the profile says. */
    void followProfile(Rule<?> rule) {
        Map<String, Optional<Severity>> severities = new HashMap<>(settings.severities());
        severities.remove(rule.id());
        use(severities, settings.thresholds());
    }

    int threshold(String rule, int byDefault) {
        return (int) Math.round(settings.threshold(rule, byDefault));
    }

    void setThreshold(String rule, int percentage, int byDefault) {
        Map<String, Double> thresholds = new HashMap<>(settings.thresholds());
        if (percentage == byDefault) {
            thresholds.remove(rule);
        } else {
            thresholds.put(rule, (double) percentage);
        }
        use(settings.severities(), thresholds);
    }

    private void use(Map<String, Optional<Severity>> severities, Map<String, Double> thresholds) {
        settings = new RuleSettings(settings.profile(), severities, thresholds, settings.selected());
    }
}
