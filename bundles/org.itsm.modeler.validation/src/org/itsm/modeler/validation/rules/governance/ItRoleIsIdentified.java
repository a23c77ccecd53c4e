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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__EXAMINED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__IT_ROLE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** GOV-09: a business process that was examined without saying what IT does in it. */
public final class ItRoleIsIdentified extends Rule<BusinessProcess> {

    public ItRoleIsIdentified() {
        super("GOV-09", Severity.INFO, BusinessProcess.class, BUSINESS_PROCESS__EXAMINED_BY, BUSINESS_PROCESS__IT_ROLE,
                BUSINESS_PROCESS__SUB_PROCESSES);
    }

    @Override
    public void check(BusinessProcess process, ValidationContext context, Findings<BusinessProcess> findings) {
        if (Texts.isBlank(process.getItRole()) && context.facts().isExamined(process)) {
            findings.about(BUSINESS_PROCESS__IT_ROLE);
        }
    }
}
