/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.improvement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__BASED_ON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STEP;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__BASELINE;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** IMP-03: an improvement under way of which nobody knows from where it started. */
public final class ImprovementStartsFromFacts extends Rule<Improvement> {

    public ImprovementStartsFromFacts() {
        super("IMP-03", Severity.WARNING, Improvement.class, IMPROVEMENT__STEP, IMPROVEMENT__BASED_ON, KPI__BASELINE);
    }

    @Override
    public void check(Improvement improvement, ValidationContext context, Findings<Improvement> findings) {
        if (improvement.getStep().compareTo(ImprovementStep.TAKE_ACTION) >= 0 && !hasBaseline(improvement)) {
            findings.about(IMPROVEMENT__BASED_ON);
        }
    }

    private static boolean hasBaseline(Improvement improvement) {
        List<KPI> kpis = Neighbours.of(improvement, IMPROVEMENT__BASED_ON, KPI.class);
        for (int i = 0; i < kpis.size(); i++) {
            if (kpis.get(i).getBaseline() != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Improvement improvement = (Improvement) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Candidates.beside(improvement, context, ITSMModel::getKpis)
                        .filter(kpi -> kpi.getBaseline() != null), improvement.getBasedOn()::add)
                .bestFirst(Comparator.comparing(kpi -> Collections.disjoint(kpi.getMeasures(), improvement.getImproves())))
                .ifFits();
    }
}
