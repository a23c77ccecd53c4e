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
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__WARNING;

import java.util.List;

import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.KpiValues;
import org.itsm.modeler.validation.rules.SimpleFix;

/** KPI-04: a KPI that becomes critical before it warns. */
public final class ThresholdsAreInOrder extends Rule<KPI> {

    public ThresholdsAreInOrder() {
        super("KPI-04", Severity.WARNING, KPI.class, KPI__DIRECTION, KPI__WARNING, KPI__CRITICAL);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (KpiValues.thresholdsOverlap(kpi, kpi.getDirection())) {
            findings.about(KPI__CRITICAL);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        KPI kpi = (KPI) finding.element();
        Double critical = kpi.getWarning();
        Double warning = kpi.getCritical();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> {
            kpi.setWarning(warning);
            kpi.setCritical(critical);
        }));
    }
}
