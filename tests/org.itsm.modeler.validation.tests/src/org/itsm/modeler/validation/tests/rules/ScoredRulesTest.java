/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.itsm.modeler.validation.Characteristic;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rules each of the three characteristics of IT service management is scored by. */
class ScoredRulesTest {

    static List<Rule<?>> rules() {
        return RuleRegistry.standard().all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleLowersTheCharacteristicThatItBelongsToAndNoOther(Rule<?> rule) {
        ValidationResult result = Runs.only(rule.id(), Fixtures.load(Fixtures.incorrect(rule.id())));
        List<Finding> counted = result.findings().stream().filter(finding -> !finding.waived()).toList();
        assertFalse(counted.isEmpty());
        for (Characteristic score : result.characteristics()) {
            boolean belongs = rule.id().matches(switch (score.id()) {
                case 1 -> "(GOV|FRM)-.*|CHN-0[5678]";
                case 2 -> "(CUS|SLA)-.*";
                default -> "(IMP|KPI)-.*";
            });
            assertEquals(belongs ? counted.stream().map(Finding::element).distinct().toList() : List.of(), score.failing());
            assertEquals(belongs, score.applicable() > 0);
            assertEquals(score.applicable() - score.failing().size(), score.satisfied());
        }
    }
}
