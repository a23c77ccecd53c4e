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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__MEASURES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__KPIS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.SimpleFix;

/** KPI-08: a KPI of nothing. */
public final class KpiMeasures extends Rule<KPI> {

    public KpiMeasures() {
        super("KPI-08", Severity.INFO, KPI.class, KPI__MEASURES);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (!Neighbours.any(kpi, KPI__MEASURES)) {
            findings.about(KPI__MEASURES);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        KPI kpi = (KPI) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> InUse.of(context).all(LifecycleElement.class),
                kpi.getMeasures()::add).bestFirst(Comparator.comparing(element -> !isWaiting(element))).ifFits());
        if (!UsedKpis.of(context).contain(kpi)) {
            fixes.add(new SimpleFix(2, page().text("fix.2"), () -> EcoreUtil.remove(kpi)));
        }
        return fixes;
    }

    /** Says whether the element ought to have a KPI and has none. */
    private static boolean isWaiting(LifecycleElement element) {
        return (element instanceof OrganizationalObjective || element instanceof ITGoal)
                && !Neighbours.any(element, LIFECYCLE_ELEMENT__KPIS);
    }
}
