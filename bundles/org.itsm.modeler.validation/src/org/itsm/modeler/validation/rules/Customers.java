/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/** Who may be meant when a service needs a customer. */
public final class Customers {

    private Customers() {
    }

    /** The customers of the service, then those of the processes that use it, then all others that are in use. */
    public static List<Customer> of(ITService service, ValidationContext context) {
        Set<Customer> customers = new LinkedHashSet<>(service.getCustomers());
        ContainmentWalk.forEach(context.models(), object -> {
            if (object instanceof BusinessProcess process && process.getUsesServices().contains(service)) {
                customers.addAll(process.getCustomers());
            }
        });
        Candidates.beside(service, context, ITSMModel::getStakeholders).stream()
                .filter(Customer.class::isInstance)
                .map(Customer.class::cast)
                .forEach(customers::add);
        return customers.stream().filter(customer -> !customer.eIsProxy() && InUse.is(customer)).toList();
    }
}
