/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.agreement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__CUSTOMER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__SERVICE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__METRIC;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__UNIT;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__WINDOW;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** SLA-07: an agreement that promises something else than an earlier one about the same. */
public final class PromisesAgree extends Rule<Agreement> {

    public PromisesAgree() {
        super("SLA-07", Severity.INFO, Agreement.class, AGREEMENT__KIND, AGREEMENT__SERVICE, AGREEMENT__CUSTOMER,
                AGREEMENT__TARGETS, SERVICE_TARGET__METRIC, SERVICE_TARGET__WINDOW, SERVICE_TARGET__UNIT,
                SERVICE_TARGET__TARGET, ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        String metric = context.facts().conflictingMetric(agreement);
        if (metric != null) {
            findings.about(AGREEMENT__TARGETS, metric);
        }
    }
}
