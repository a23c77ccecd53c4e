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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;

import java.util.List;

import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** CHN-05: an IT goal that neither contributes to an objective nor supports a business process. */
public final class GoalIsAligned extends Rule<ITGoal> {

    public GoalIsAligned() {
        super("CHN-05", Severity.WARNING, ITGoal.class, IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS);
    }

    @Override
    public void check(ITGoal goal, ValidationContext context, Findings<ITGoal> findings) {
        if (!Neighbours.any(goal, IT_GOAL__CONTRIBUTES_TO) && !Neighbours.any(goal, IT_GOAL__SUPPORTS)) {
            findings.about(IT_GOAL__CONTRIBUTES_TO);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITGoal goal = (ITGoal) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Suitable.objectivesFor(goal, context),
                goal.getContributesTo()::add).ifFits();
    }
}
