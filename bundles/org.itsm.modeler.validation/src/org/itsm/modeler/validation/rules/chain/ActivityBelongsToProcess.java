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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.TechnicalActivity;
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

/** CHN-09: a root activity that is performed for no ITSM process. */
public final class ActivityBelongsToProcess extends Rule<TechnicalActivity> {

    public ActivityBelongsToProcess() {
        super("CHN-09", Severity.ERROR, TechnicalActivity.class, TECHNICAL_ACTIVITY__PERFORMED_FOR,
                TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
    }

    @Override
    public boolean applies(TechnicalActivity activity, ValidationContext context) {
        return !(activity.eContainer() instanceof TechnicalActivity);
    }

    @Override
    public void check(TechnicalActivity activity, ValidationContext context, Findings<TechnicalActivity> findings) {
        if (!Neighbours.any(activity, TECHNICAL_ACTIVITY__PERFORMED_FOR)) {
            findings.about(TECHNICAL_ACTIVITY__PERFORMED_FOR);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        TechnicalActivity activity = (TechnicalActivity) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> Suitable.joinable(activity, ITSMProcess.class, context)
                .filter(process -> !process.isOrganizationalOnly() && Suitable.mayPerformFor(activity, process)),
                activity.getPerformedFor()::add).ifFits());
        if (canGo(activity, context)) {
            fixes.add(new SimpleFix(2, page().text("fix.2"), () -> EcoreUtil.delete(activity, true)));
        }
        return fixes;
    }

    /** Not when a part of it is the work of a process, and not when it is the last activity that is left. */
    private static boolean canGo(TechnicalActivity activity, ValidationContext context) {
        return InUse.of(context).all(TechnicalActivity.class).anyMatch(other -> !EcoreUtil.isAncestor(activity, other))
                && partsServeNothing(activity);
    }

    private static boolean partsServeNothing(TechnicalActivity activity) {
        return activity.getSubActivities().stream()
                .allMatch(part -> !Neighbours.any(part, TECHNICAL_ACTIVITY__PERFORMED_FOR) && partsServeNothing(part));
    }
}
