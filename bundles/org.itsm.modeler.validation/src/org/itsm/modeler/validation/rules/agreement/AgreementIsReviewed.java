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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__REVIEW_DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** SLA-06: an agreement at which the parties should have looked again. */
public final class AgreementIsReviewed extends Rule<Agreement> {

    public AgreementIsReviewed() {
        super("SLA-06", Severity.INFO, Agreement.class, AGREEMENT__REVIEW_DATE);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        if (agreement.getReviewDate() != null) {
            Optional<LocalDate> due = Dates.of(agreement.getReviewDate());
            if (due.isPresent() && due.get().isBefore(context.today())) {
                findings.about(AGREEMENT__REVIEW_DATE);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Agreement agreement = (Agreement) finding.element();
        String next = context.today().plusYears(1).toString();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> next, () -> agreement.setReviewDate(next)));
    }
}
