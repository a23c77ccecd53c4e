/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.governance;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__BUSINESS_WIDE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.SimpleFix;

/** GOV-03: an IT goal that serves one business process or one perspective only. */
public final class GoalIsGearedToBusiness extends Rule<ITGoal> {

    public GoalIsGearedToBusiness() {
        super("GOV-03", Severity.WARNING, ITGoal.class, IT_GOAL__BUSINESS_WIDE, IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS,
                BUSINESS_PROCESS__REALIZES, BUSINESS_PROCESS__SUB_PROCESSES, ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE,
                ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
    }

    @Override
    public void check(ITGoal goal, ValidationContext context, Findings<ITGoal> findings) {
        if (!goal.isBusinessWide() && !Gearing.isGeared(goal, context)) {
            findings.about(IT_GOAL__SUPPORTS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITGoal goal = (ITGoal) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> Gearing.completing(goal, context),
                (LifecycleElement upper) -> link(goal, upper)).ifFits());
        fixes.add(new SimpleFix(2, page().text("fix.2"), () -> markBusinessWide(goal)));
        return fixes;
    }

    private static void link(ITGoal goal, LifecycleElement upper) {
        if (upper instanceof BusinessProcess process) {
            goal.getSupports().add(process);
        } else {
            goal.getContributesTo().add((OrganizationalObjective) upper);
        }
    }

    private void markBusinessWide(ITGoal goal) {
        goal.setBusinessWide(true);
        if (Texts.isBlank(goal.getBusinessWideReason())) {
            goal.setBusinessWideReason(page().text("reason"));
        }
    }
}
