/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.kpi;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__BASELINE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__DIRECTION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__TARGET_MAX;

import java.time.LocalDate;
import java.util.List;

import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.KpiValues;
import org.itsm.modeler.validation.rules.Numbers;
import org.itsm.modeler.validation.rules.SimpleFix;

/** KPI-03: a target that lies on the wrong side of where the KPI started. */
public final class TargetFitsDirection extends Rule<KPI> {

    public TargetFitsDirection() {
        super("KPI-03", Severity.ERROR, KPI.class, KPI__DIRECTION, KPI__TARGET, KPI__TARGET_MAX, KPI__BASELINE);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (KpiValues.targetContradicts(kpi, kpi.getDirection())) {
            findings.about(KPI__TARGET, Numbers.text(kpi.getTarget()),
                    page().text("direction." + kpi.getDirection().getLiteral()));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        KPI kpi = (KPI) finding.element();
        Direction flipped = flip(kpi.getDirection());
        return isSound(kpi, flipped, context.today())
                ? List.of(new SimpleFix(1, page().text("fix.1"), () -> kpi.setDirection(flipped)))
                : List.of();
    }

    /** A range has no other way round. */
    private static Direction flip(Direction direction) {
        return switch (direction) {
            case INCREASE -> Direction.DECREASE;
            case DECREASE -> Direction.INCREASE;
            default -> direction;
        };
    }

    /** Says whether the numbers fit the direction better than they do now: no threshold starts to contradict it instead. */
    private static boolean isSound(KPI kpi, Direction direction, LocalDate today) {
        return !KpiValues.targetContradicts(kpi, direction)
                && (!KpiValues.thresholdsOverlap(kpi, direction) || KpiValues.thresholdsOverlap(kpi, kpi.getDirection()))
                && (!isCritical(kpi, direction, today) || isCritical(kpi, kpi.getDirection(), today));
    }

    private static boolean isCritical(KPI kpi, Direction direction, LocalDate today) {
        return KpiValues.latest(kpi, today)
                .filter(latest -> KpiValues.isCritical(kpi, direction, latest.getValue()))
                .isPresent();
    }
}
