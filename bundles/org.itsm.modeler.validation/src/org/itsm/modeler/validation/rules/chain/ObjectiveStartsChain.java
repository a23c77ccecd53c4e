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

import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** CHN-01: an objective that nothing realizes, contributes to or breaks down. */
public final class ObjectiveStartsChain extends Rule<OrganizationalObjective> {

    public ObjectiveStartsChain() {
        super("CHN-01", Severity.WARNING, OrganizationalObjective.class, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY,
                ORGANIZATIONAL_OBJECTIVE__IT_GOALS, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
    }

    @Override
    public void check(OrganizationalObjective objective, ValidationContext context, Findings<OrganizationalObjective> findings) {
        if (objective.getRealizedBy().isEmpty() && objective.getItGoals().isEmpty() && objective.getSubObjectives().isEmpty()) {
            findings.about(ORGANIZATIONAL_OBJECTIVE__REALIZED_BY);
        }
    }
}
