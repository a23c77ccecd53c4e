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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
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

/** CHN-01: an objective that nothing realizes, contributes to or breaks down. */
public final class ObjectiveStartsChain extends Rule<OrganizationalObjective> {

    public ObjectiveStartsChain() {
        super("CHN-01", Severity.WARNING, OrganizationalObjective.class, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY,
                ORGANIZATIONAL_OBJECTIVE__IT_GOALS, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
    }

    @Override
    public void check(OrganizationalObjective objective, ValidationContext context, Findings<OrganizationalObjective> findings) {
        if (!Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY)
                && !Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__IT_GOALS)
                && !Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES)) {
            findings.about(ORGANIZATIONAL_OBJECTIVE__REALIZED_BY);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        OrganizationalObjective objective = (OrganizationalObjective) finding.element();
        ChainCompletion completion = new ChainCompletion(context.chain(), InUse.of(context));
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> completion.choices(objective),
                (LifecycleElement process) -> completion.link(objective, process)).ifFits());
        fixes.add(new SimpleFix(2, page().text("fix.2"), () -> completion.newBusinessProcess(objective)));
        return fixes;
    }
}
