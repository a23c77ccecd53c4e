/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.raci;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_BY;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** RAC-07: an activity that everybody leaves to somebody else. */
public final class ActivityIsPerformed extends Rule<TechnicalActivity> {

    public ActivityIsPerformed() {
        super("RAC-07", Severity.WARNING, TechnicalActivity.class, TECHNICAL_ACTIVITY__PERFORMED_BY, OWNED_ELEMENT__RACI,
                RACI_ASSIGNMENT__KIND, RACI_ASSIGNMENT__ROLE);
    }

    /** Who performs an activity performs what is part of it. */
    @Override
    public boolean applies(TechnicalActivity activity, ValidationContext context) {
        return !(activity.eContainer() instanceof TechnicalActivity);
    }

    @Override
    public void check(TechnicalActivity activity, ValidationContext context, Findings<TechnicalActivity> findings) {
        if (!Neighbours.any(activity, TECHNICAL_ACTIVITY__PERFORMED_BY)
                && RaciEntries.count(activity, RaciKind.RESPONSIBLE) == 0) {
            findings.about(TECHNICAL_ACTIVITY__PERFORMED_BY);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        TechnicalActivity activity = (TechnicalActivity) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Candidates.beside(activity, context, ITSMModel::getTeams),
                activity.getPerformedBy()::add).ifFits();
    }
}
