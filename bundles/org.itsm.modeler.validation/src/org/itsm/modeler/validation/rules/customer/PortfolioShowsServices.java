/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.customer;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__KIND;


import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** CUS-06: a portfolio of technical services, without one that a customer would recognize. */
public final class PortfolioShowsServices extends Rule<ITSMModel> {

    public PortfolioShowsServices() {
        super("CUS-06", Severity.INFO, ITSMModel.class, ITSM_MODEL__SERVICES, IT_SERVICE__KIND, ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(ITSMModel model, ValidationContext context, Findings<ITSMModel> findings) {
        if (context.facts().counts(model).showSystems()) {
            findings.about(ITSM_MODEL__SERVICES);
        }
    }
}
