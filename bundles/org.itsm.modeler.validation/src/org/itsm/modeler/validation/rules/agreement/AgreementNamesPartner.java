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
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__SUPPLIER;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** SLA-03: an agreement with nobody. */
public final class AgreementNamesPartner extends Rule<Agreement> {

    public AgreementNamesPartner() {
        super("SLA-03", Severity.WARNING, Agreement.class, AGREEMENT__KIND, AGREEMENT__CUSTOMER, AGREEMENT__SUPPLIER);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        EReference partner = partnerOf(agreement.getKind());
        if (partner != null && !Neighbours.any(agreement, partner)) {
            findings.about(partner, page().text("what." + partner.getName()));
        }
    }

    /** With whom an agreement of the kind is made; null where the kind is not given. */
    private static EReference partnerOf(AgreementKind kind) {
        return switch (kind) {
            case SLA -> AGREEMENT__CUSTOMER;
            case OLA, UA -> AGREEMENT__SUPPLIER;
            default -> null;
        };
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Agreement agreement = (Agreement) finding.element();
        String text = page().text("fix.1");
        if (agreement.getKind() == AgreementKind.SLA) {
            return ChoiceFix.of(1, text, () -> Partners.customers(agreement, context), agreement::setCustomer).ifFits();
        }
        return ChoiceFix.of(1, text, () -> Partners.suppliers(agreement, context), agreement::setSupplier)
                .bestFirst(Partners.fitting(agreement.getKind())).ifFits();
    }
}
