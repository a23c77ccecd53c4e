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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY;

import java.util.List;

import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** GOV-07: an objective that nobody has set. */
public final class ObjectiveIsSponsored extends Rule<OrganizationalObjective> {

    public ObjectiveIsSponsored() {
        super("GOV-07", Severity.WARNING, OrganizationalObjective.class, ORGANIZATIONAL_OBJECTIVE__DEFINED_BY);
    }

    @Override
    public void check(OrganizationalObjective objective, ValidationContext context,
            Findings<OrganizationalObjective> findings) {
        if (!Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__DEFINED_BY)) {
            findings.about(ORGANIZATIONAL_OBJECTIVE__DEFINED_BY);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        return Definers.fixes(page().text("fix.1"), finding.element(), context);
    }
}
