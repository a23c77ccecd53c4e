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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__DEFINED_BY;

import java.util.List;

import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** GOV-01: an IT goal that nobody has set. */
public final class GoalIsDefined extends Rule<ITGoal> {

    public GoalIsDefined() {
        super("GOV-01", Severity.ERROR, ITGoal.class, IT_GOAL__DEFINED_BY);
    }

    @Override
    public void check(ITGoal goal, ValidationContext context, Findings<ITGoal> findings) {
        if (!Neighbours.any(goal, IT_GOAL__DEFINED_BY)) {
            findings.about(IT_GOAL__DEFINED_BY);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        return Definers.fixes(page().text("fix.1"), finding.element(), context);
    }
}
