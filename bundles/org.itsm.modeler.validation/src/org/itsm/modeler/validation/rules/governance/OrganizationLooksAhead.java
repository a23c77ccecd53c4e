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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__SUB_DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__HORIZON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS;


import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** GOV-06: an IT service organization all of whose goals are about today's operation. */
public final class OrganizationLooksAhead extends Rule<ITServiceOrganization> {

    public OrganizationLooksAhead() {
        super("GOV-06", Severity.INFO, ITServiceOrganization.class, IT_SERVICE_ORGANIZATION__GOALS,
                IT_SERVICE_ORGANIZATION__DEPARTMENTS, DEPARTMENT__GOALS, DEPARTMENT__SUB_DEPARTMENTS, IT_GOAL__HORIZON,
                ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(ITServiceOrganization organization, ValidationContext context,
            Findings<ITServiceOrganization> findings) {
        if (context.facts().looksNoFurther(organization)) {
            findings.about(IT_SERVICE_ORGANIZATION__GOALS);
        }
    }
}
