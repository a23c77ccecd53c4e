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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__IMPROVES;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.SimpleFix;

/** IMP-09: an improvement of nothing. */
public final class ImprovementImproves extends Rule<Improvement> {

    public ImprovementImproves() {
        super("IMP-09", Severity.WARNING, Improvement.class, IMPROVEMENT__IMPROVES);
    }

    @Override
    public void check(Improvement improvement, ValidationContext context, Findings<Improvement> findings) {
        if (!Neighbours.any(improvement, IMPROVEMENT__IMPROVES)) {
            findings.about(IMPROVEMENT__IMPROVES);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Improvement improvement = (Improvement) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> InUse.of(context).all(LifecycleElement.class),
                improvement.getImproves()::add).bestFirst(Candidates.leastMatureFirst()).ifFits());
        // No class has a link to improvements, so nothing is left behind.
        fixes.add(new SimpleFix(2, page().text("fix.2"), () -> EcoreUtil.remove(improvement)));
        return fixes;
    }
}
