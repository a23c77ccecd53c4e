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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__BUSINESS_WIDE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__BUSINESS_WIDE_REASON;

import java.util.List;

import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** GOV-10: an IT goal that is marked as business-wide without saying why. */
public final class BusinessWideHasReason extends Rule<ITGoal> {

    public BusinessWideHasReason() {
        super("GOV-10", Severity.WARNING, ITGoal.class, IT_GOAL__BUSINESS_WIDE, IT_GOAL__BUSINESS_WIDE_REASON);
    }

    @Override
    public void check(ITGoal goal, ValidationContext context, Findings<ITGoal> findings) {
        if (goal.isBusinessWide() && Texts.isBlank(goal.getBusinessWideReason())) {
            findings.about(IT_GOAL__BUSINESS_WIDE_REASON);
        }
    }

    /** A goal that is not geared to the business without the mark would only trade this finding for GOV-03. */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITGoal goal = (ITGoal) finding.element();
        return Gearing.isGeared(goal, context)
                ? List.of(new SimpleFix(1, page().text("fix.1"), () -> goal.setBusinessWide(false)))
                : List.of();
    }
}
