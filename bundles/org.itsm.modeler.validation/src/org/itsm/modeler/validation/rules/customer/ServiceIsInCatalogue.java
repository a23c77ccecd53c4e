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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__CATALOGUE_REF;

import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** CUS-07: a service that the service catalogue does not have. */
public final class ServiceIsInCatalogue extends Rule<ITService> {

    public ServiceIsInCatalogue() {
        super("CUS-07", Severity.INFO, ITService.class, IT_SERVICE__CATALOGUE_REF);
    }

    @Override
    public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
        if (Texts.isBlank(service.getCatalogueRef())) {
            findings.about(IT_SERVICE__CATALOGUE_REF);
        }
    }
}
