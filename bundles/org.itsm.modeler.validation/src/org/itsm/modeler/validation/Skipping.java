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

import java.util.Set;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.Status;

/** Which elements a rule passes over, whatever it asks: what is out of use has nothing to answer for. */
final class Skipping {

    private static final Set<String> GROUPS_WITHOUT_RETIRED = Set.of("CHN", "GOV", "CUS", "IMP", "QLT");
    private static final Set<String> RULES_WITHOUT_RETIRED = Set.of("KPI-01");
    private static final Set<String> GROUPS_ABOUT_FORM = Set.of("STR", "REF");

    private Skipping() {
    }

    /** Says whether the rule passes over retired elements. */
    static boolean passesOverRetired(Rule<?> rule) {
        return GROUPS_WITHOUT_RETIRED.contains(rule.group()) || RULES_WITHOUT_RETIRED.contains(rule.id());
    }

    /** Says whether the rule passes over agreements and improvements that no longer count. */
    static boolean passesOverObsolete(Rule<?> rule) {
        return !GROUPS_ABOUT_FORM.contains(rule.group());
    }

    static boolean isRetired(ITSMElement element) {
        return element.getStatus() == Status.RETIRED;
    }

    static boolean isObsolete(ITSMElement element) {
        return element instanceof Agreement && isRetired(element)
                || element instanceof Improvement improvement && improvement.getState() == ImprovementState.REJECTED;
    }
}
