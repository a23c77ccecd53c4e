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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__CONSUMED_BY;

import java.util.Comparator;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** Who may be meant when a service needs a customer. */
public final class Customers {

    private Customers() {
    }

    /** The customers of the service, then those of the processes that use it, then all others that are in use. */
    public static Stream<Customer> of(ITService service, ValidationContext context) {
        Stream<Customer> ofProcesses = Neighbours.of(service, IT_SERVICE__CONSUMED_BY, BusinessProcess.class).stream()
                .sorted(Comparator.comparingInt(context::node))
                .flatMap(process -> process.getCustomers().stream());
        return Stream.concat(Stream.concat(service.getCustomers().stream(), ofProcesses), all(service, context))
                .filter(customer -> !customer.eIsProxy() && InUse.is(customer))
                .distinct();
    }

    /** All that are in use, those of the element's own model first. */
    public static Stream<Customer> all(ITSMElement element, ValidationContext context) {
        return Candidates.beside(element, context, ITSMModel::getStakeholders)
                .filter(Customer.class::isInstance)
                .map(Customer.class::cast);
    }
}
