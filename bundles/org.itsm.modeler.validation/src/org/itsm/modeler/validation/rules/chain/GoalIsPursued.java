/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.chain;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__ACHIEVED_BY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Islands;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.NewElements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CHN-06: an IT goal that no ITSM process has. */
public final class GoalIsPursued extends Rule<ITGoal> {

    public GoalIsPursued() {
        super("CHN-06", Severity.WARNING, ITGoal.class, IT_GOAL__ACHIEVED_BY);
    }

    @Override
    public void check(ITGoal goal, ValidationContext context, Findings<ITGoal> findings) {
        if (!Neighbours.any(goal, IT_GOAL__ACHIEVED_BY)) {
            findings.about(IT_GOAL__ACHIEVED_BY);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITGoal goal = (ITGoal) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        if (Islands.of(context).mayGrow(goal)) {
            fixes.add(new SimpleFix(1, page().text("fix.1"), () -> NewElements.beside(goal).itsmProcess(Optional.of(goal))));
        }
        fixes.addAll(ChoiceFix.of(2, page().text("fix.2"), () -> Suitable.joinable(goal, ITSMProcess.class, context),
                process -> process.getGoals().add(goal)).ifFits());
        return fixes;
    }
}
