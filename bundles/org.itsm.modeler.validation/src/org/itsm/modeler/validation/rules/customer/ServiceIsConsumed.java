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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__CONSUMED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__CUSTOMERS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__KIND;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.Customers;
import org.itsm.modeler.validation.rules.InUse;

/** CUS-01: a customer-facing service that faces no customer. */
public final class ServiceIsConsumed extends Rule<ITService> {

    public ServiceIsConsumed() {
        super("CUS-01", Severity.WARNING, ITService.class, IT_SERVICE__KIND, IT_SERVICE__CUSTOMERS, IT_SERVICE__CONSUMED_BY);
    }

    @Override
    public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
        if (service.getKind() == ServiceKind.CUSTOMER_FACING && !Neighbours.any(service, IT_SERVICE__CUSTOMERS)
                && !Neighbours.any(service, IT_SERVICE__CONSUMED_BY)) {
            findings.about(IT_SERVICE__CUSTOMERS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITService service = (ITService) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> Customers.of(service, context),
                service.getCustomers()::add).ifFits());
        fixes.addAll(ChoiceFix.of(2, page().text("fix.2"), () -> InUse.of(context).all(BusinessProcess.class),
                process -> process.getUsesServices().add(service)).ifFits());
        return fixes;
    }
}
