/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.structure;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__WAIVERS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.WAIVER__REASON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.WAIVER__RULE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.WAIVER__UNTIL;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.Waivers;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-09: a waiver that excuses nothing, once per waiver. */
public final class WaiverHolds extends Rule<ITSMElement> {

    public WaiverHolds() {
        super("STR-09", Severity.WARNING, ITSMElement.class, ITSM_ELEMENT__WAIVERS, WAIVER__RULE, WAIVER__REASON,
                WAIVER__UNTIL);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        if (!element.eIsSet(ITSM_ELEMENT__WAIVERS)) {
            return;
        }
        List<Waiver> waivers = element.getWaivers();
        for (int i = 0; i < waivers.size(); i++) {
            List<String> reasons = whyNot(waivers.get(i), context);
            if (!reasons.isEmpty()) {
                findings.report(ITSM_ELEMENT__WAIVERS, keyOf(waivers, i), ruleOf(waivers.get(i)),
                        String.join(page().text("and"), reasons));
            }
        }
    }

    private List<String> whyNot(Waiver waiver, ValidationContext context) {
        List<String> reasons = new ArrayList<>(1);
        if (!namesRule(waiver, context)) {
            reasons.add(page().text("why.unknown"));
        }
        if (Texts.isBlank(waiver.getReason())) {
            reasons.add(page().text("why.reason"));
        }
        if (Waivers.isOver(waiver, context.today())) {
            String why = Dates.of(waiver.getUntil()).isPresent() ? "why.over" : "why.noDate";
            reasons.add(page().text(why).replace("{until}", waiver.getUntil()));
        }
        return reasons;
    }

    private static boolean namesRule(Waiver waiver, ValidationContext context) {
        return waiver.getRule() != null && context.rules().find(waiver.getRule()).isPresent();
    }

    private String ruleOf(Waiver waiver) {
        return Texts.isBlank(waiver.getRule()) ? page().text("rule.none") : waiver.getRule();
    }

    /** The id of the waiver, which outlives a change of order; its place where the id does not tell it from others. */
    private static String keyOf(List<Waiver> waivers, int place) {
        String id = waivers.get(place).getId();
        boolean unique = !Texts.isBlank(id) && waivers.stream().filter(waiver -> id.equals(waiver.getId())).count() == 1;
        return unique ? id : "#" + (place + 1);
    }

    private static Waiver waiverOf(Finding finding) {
        List<Waiver> waivers = finding.element().getWaivers();
        for (int i = 0; i < waivers.size(); i++) {
            if (keyOf(waivers, i).equals(finding.key())) {
                return waivers.get(i);
            }
        }
        throw new IllegalArgumentException("The element has no waiver " + finding.key());
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Waiver waiver = waiverOf(finding);
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(new SimpleFix(1, page().text("fix.1"), () -> finding.element().getWaivers().remove(waiver)));
        if (namesRule(waiver, context) && !Texts.isBlank(waiver.getReason())) {
            String until = context.today().plusYears(1).toString();
            fixes.add(new SimpleFix(2, page().text("fix.2"), () -> until, () -> waiver.setUntil(until)));
        }
        return fixes;
    }
}
