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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__AGREEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__KIND;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.Customers;
import org.itsm.modeler.validation.rules.NewSupplements;

/** CUS-05: a customer-facing service about which nothing has been agreed. */
public final class ServiceHasSla extends Rule<ITService> {

    public ServiceHasSla() {
        super("CUS-05", Severity.WARNING, ITService.class, IT_SERVICE__KIND, IT_SERVICE__AGREEMENTS, AGREEMENT__KIND,
                ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
        if (service.getKind() == ServiceKind.CUSTOMER_FACING && !hasSla(service)) {
            findings.about(IT_SERVICE__AGREEMENTS);
        }
    }

    private static boolean hasSla(ITService service) {
        List<Agreement> agreements = Neighbours.of(service, IT_SERVICE__AGREEMENTS, Agreement.class);
        for (int i = 0; i < agreements.size(); i++) {
            if (agreements.get(i).getKind() == AgreementKind.SLA && agreements.get(i).getStatus() != Status.RETIRED) {
                return true;
            }
        }
        return false;
    }

    /** Without a customer there is nobody to agree with: the SLA would be a finding itself. */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITService service = (ITService) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Customers.of(service, context),
                customer -> NewSupplements.beside(service).sla(service, customer)).ifFits();
    }
}
