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

import java.util.Comparator;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ConflictingTargets;
import org.itsm.modeler.validation.analysis.Promises;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.Customers;

/** With whom an agreement can be made. */
final class Partners {

    private Partners() {
    }

    /** The customers, those of the service first; not those to whom something else was promised already (SLA-07). */
    static Stream<Customer> customers(Agreement agreement, ValidationContext context) {
        ITService service = Underpinning.serviceOf(agreement);
        if (service == null) {
            return Customers.all(agreement, context);
        }
        return Customers.of(service, context).filter(customer -> !isPromisedOtherwise(agreement, service, customer));
    }

    /** Says whether an agreement of the kind about the service with the customer states other targets. */
    static boolean isPromisedOtherwise(Agreement agreement, ITService service, Customer customer) {
        return customer != null && service.getAgreements().stream().anyMatch(other -> other != agreement
                && !other.eIsProxy() && Promises.isInForce(other) && other.getKind() == agreement.getKind()
                && other.getCustomer() == customer && ConflictingTargets.differ(agreement, other));
    }

    /** All who may be meant. */
    static Stream<Stakeholder> suppliers(Agreement beside, ValidationContext context) {
        return Candidates.beside(beside, context, ITSMModel::getStakeholders);
    }

    /** For an OLA those of the organization first, for a contract those outside; customers last. */
    static Comparator<Stakeholder> fitting(AgreementKind kind) {
        boolean internal = kind == AgreementKind.OLA;
        return Comparator.comparing((Stakeholder stakeholder) -> stakeholder instanceof Customer)
                .thenComparing(stakeholder -> stakeholder.isInternal() != internal);
    }
}
