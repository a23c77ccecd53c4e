/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.agreement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__MAX;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__METRIC;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__MIN;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__UNIT;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Units;
import org.itsm.modeler.validation.rules.SimpleFix;

/** SLA-05: a target that nobody can meet, because its range is none or its unit does not allow its number. */
public final class TargetIsInRange extends Rule<Agreement> {

    public TargetIsInRange() {
        super("SLA-05", Severity.WARNING, Agreement.class, AGREEMENT__TARGETS, SERVICE_TARGET__METRIC, SERVICE_TARGET__UNIT,
                SERVICE_TARGET__TARGET, SERVICE_TARGET__MIN, SERVICE_TARGET__MAX);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        if (agreement.eIsSet(AGREEMENT__TARGETS)) {
            List<ServiceTarget> targets = agreement.getTargets();
            for (int i = 0; i < targets.size(); i++) {
                if (isUpsideDown(targets.get(i)) || !isAllowed(targets.get(i))) {
                    findings.about(AGREEMENT__TARGETS, label(targets.get(i), i));
                    return;
                }
            }
        }
    }

    private String label(ServiceTarget target, int place) {
        return Texts.isBlank(target.getMetric())
                ? page().text("metric.none").replace("{place}", Integer.toString(place + 1))
                : Texts.trim(target.getMetric());
    }

    private static boolean isUpsideDown(ServiceTarget target) {
        return target.getMin() != null && target.getMax() != null && target.getMin() > target.getMax();
    }

    private static boolean isAllowed(ServiceTarget target) {
        if (target.getUnit() == null) {
            return true;
        }
        String unit = Texts.trim(target.getUnit());
        return isAllowed(unit, target.getTarget()) && isAllowed(unit, target.getMin()) && isAllowed(unit, target.getMax());
    }

    private static boolean isAllowed(String unit, Double number) {
        return number == null || Units.allows(unit, number);
    }

    /** Swapping mends ranges only: a number that the unit does not allow stays one. */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        List<ServiceTarget> targets = ((Agreement) finding.element()).getTargets();
        return targets.stream().allMatch(TargetIsInRange::isAllowed)
                ? List.of(new SimpleFix(1, page().text("fix.1"),
                        () -> targets.stream().filter(TargetIsInRange::isUpsideDown).forEach(TargetIsInRange::swap)))
                : List.of();
    }

    private static void swap(ServiceTarget target) {
        Double min = target.getMax();
        target.setMax(target.getMin());
        target.setMin(min);
    }
}
