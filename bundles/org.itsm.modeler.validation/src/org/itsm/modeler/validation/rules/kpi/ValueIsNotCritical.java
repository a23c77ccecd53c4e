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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__CRITICAL;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__DIRECTION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__MEASUREMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.MEASUREMENT__AT;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.MEASUREMENT__VALUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.KpiValues;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.NewSupplements;
import org.itsm.modeler.validation.rules.Numbers;
import org.itsm.modeler.validation.rules.SimpleFix;

/** KPI-06: a KPI whose latest value lies beyond the critical threshold. */
public final class ValueIsNotCritical extends Rule<KPI> {

    /** How long an improvement may take before the question is asked again. */
    private static final int DAYS_OF_GRACE = 90;

    public ValueIsNotCritical() {
        super("KPI-06", Severity.INFO, KPI.class, KPI__DIRECTION, KPI__CRITICAL, KPI__MEASUREMENTS, MEASUREMENT__AT,
                MEASUREMENT__VALUE);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (kpi.getCritical() == null || !kpi.eIsSet(KPI__MEASUREMENTS)) {
            return;
        }
        Optional<Measurement> latest = KpiValues.latest(kpi, context.today());
        if (latest.isPresent() && KpiValues.isCritical(kpi, kpi.getDirection(), latest.get().getValue())) {
            String value = Numbers.text(latest.get().getValue());
            findings.about(KPI__MEASUREMENTS, Texts.trim(value + " " + Texts.trim(kpi.getUnit())));
        }
    }

    /**
     * An improvement does not change what was measured: the KPI is excused while it is under way, for the reason that it
     * is. What measures nothing that is in use leaves nothing to improve.
     */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        KPI kpi = (KPI) finding.element();
        List<LifecycleElement> measured = kpi.getMeasures().stream()
                .filter(element -> !element.eIsProxy() && InUse.is(element))
                .toList();
        LocalDate until = context.today().plusDays(DAYS_OF_GRACE);
        return measured.isEmpty() ? List.of()
                : List.of(new SimpleFix(1, page().text("fix.1"),
                        () -> NewSupplements.beside(kpi).improvementOf(kpi, measured, id(), until)));
    }
}
