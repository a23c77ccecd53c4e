/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Severity;

/**
 * What the rules will say, or not say any more, about an element that is there before and after.
 *
 * @param appears  false when the finding goes
 * @param severity under the settings of the file
 * @param rule     the id of the rule
 * @param element  what the element is called
 * @param message  the sentence of the rule
 */
public record FindingChange(boolean appears, Severity severity, String rule, String element, String message) {

    /** What a run of the rules has found, in a form that outlives changes of the model. */
    record Found(URI element, String key, FindingChange asAppearing) {

        static List<Found> of(List<Finding> findings) {
            return findings.stream().filter(finding -> !finding.waived()).map(Found::of).toList();
        }

        private static Found of(Finding finding) {
            String feature = finding.feature() == null ? "" : finding.feature().getName();
            return new Found(EcoreUtil.getURI((EObject) finding.element()),
                    String.join("\n", finding.ruleId(), feature, finding.key()),
                    new FindingChange(true, finding.severity(), finding.ruleId(), Labels.nameOf(finding.element()),
                            finding.message()));
        }

        String identity() {
            return element + "\n" + key;
        }
    }

    private FindingChange asGoing() {
        return new FindingChange(false, severity, rule, element, message);
    }

    /** What differs; of findings that went, only those at elements that stay. */
    static List<FindingChange> between(List<Found> before, List<Found> after, Predicate<URI> stays) {
        List<FindingChange> changes = new ArrayList<>();
        minus(after, before).forEach(found -> changes.add(found.asAppearing()));
        minus(before, after).stream().filter(found -> stays.test(found.element()))
                .forEach(found -> changes.add(found.asAppearing().asGoing()));
        return changes;
    }

    private static List<Found> minus(List<Found> all, List<Found> without) {
        Map<String, Integer> counts = new HashMap<>();
        without.forEach(found -> counts.merge(found.identity(), 1, Integer::sum));
        return all.stream().filter(found -> counts.merge(found.identity(), -1, Integer::sum) < 0).toList();
    }
}
