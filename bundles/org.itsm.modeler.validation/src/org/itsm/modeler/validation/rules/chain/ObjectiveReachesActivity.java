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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;

import java.util.List;

import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.InUse;

/** CHN-02: a leaf objective whose chain begins and then breaks before any technical activity. */
public final class ObjectiveReachesActivity extends Rule<OrganizationalObjective> {

    public ObjectiveReachesActivity() {
        super("CHN-02", Severity.WARNING, OrganizationalObjective.class, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES,
                ORGANIZATIONAL_OBJECTIVE__REALIZED_BY, ORGANIZATIONAL_OBJECTIVE__IT_GOALS, BUSINESS_PROCESS__REALIZES,
                BUSINESS_PROCESS__USES_SERVICES, IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS, ITSM_PROCESS__GOALS,
                ITSM_PROCESS__MANAGES, TECHNICAL_ACTIVITY__PERFORMED_FOR);
    }

    @Override
    public void check(OrganizationalObjective objective, ValidationContext context, Findings<OrganizationalObjective> findings) {
        if (!objective.eIsSet(ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES) && begins(objective)) {
            Layer layer = context.facts().chainBreak(objective);
            if (layer != null) {
                findings.about(ORGANIZATIONAL_OBJECTIVE__REALIZED_BY, Labels.layerOf(layer));
            }
        }
    }

    private static boolean begins(OrganizationalObjective objective) {
        return Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY)
                || Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__IT_GOALS);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        OrganizationalObjective objective = (OrganizationalObjective) finding.element();
        ChainCompletion completion = new ChainCompletion(context.chain(), InUse.of(context));
        return ChoiceFix.of(1, page().text("fix.1"), () -> completion.choices(completion.openEnd(objective)),
                (LifecycleElement choice) -> completion.link(completion.openEnd(objective), choice))
                .orElse(() -> completion.complete(completion.openEnd(objective))).ifFits();
    }
}
