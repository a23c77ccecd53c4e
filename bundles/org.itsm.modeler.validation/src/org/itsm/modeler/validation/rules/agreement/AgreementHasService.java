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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__SERVICE;

import java.util.Comparator;
import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** SLA-08: an agreement of which nobody knows what it is about. */
public final class AgreementHasService extends Rule<Agreement> {

    public AgreementHasService() {
        super("SLA-08", Severity.ERROR, Agreement.class, AGREEMENT__SERVICE);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        if (!Neighbours.any(agreement, AGREEMENT__SERVICE)) {
            findings.about(AGREEMENT__SERVICE);
        }
    }

    /** Not offered are services of which the agreement would promise too much (SLA-04) or something else (SLA-07). */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Agreement agreement = (Agreement) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Candidates.beside(agreement, context, ITSMModel::getServices)
                        .filter(service -> !Underpinning.isMissing(agreement, service)
                                && !Partners.isPromisedOtherwise(agreement, service, agreement.getCustomer())),
                agreement::setService).bestFirst(Comparator.comparing(service -> !suits(agreement, service))).ifFits();
    }

    /** An SLA suits what its customer gets or any customer sees, other agreements what is behind that. */
    private static boolean suits(Agreement agreement, ITService service) {
        return agreement.getKind() == AgreementKind.SLA
                ? agreement.getCustomer() == null ? service.getKind() == ServiceKind.CUSTOMER_FACING
                        : service.getCustomers().contains(agreement.getCustomer())
                : service.getKind() != ServiceKind.CUSTOMER_FACING;
    }
}
