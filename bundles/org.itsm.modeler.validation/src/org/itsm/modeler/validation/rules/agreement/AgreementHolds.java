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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__VALID_FROM;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__VALID_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** SLA-02: an agreement that has run out, or that runs out before it begins. */
public final class AgreementHolds extends Rule<Agreement> {

    public AgreementHolds() {
        super("SLA-02", Severity.ERROR, Agreement.class, AGREEMENT__VALID_FROM, AGREEMENT__VALID_TO, ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        if (agreement.getValidTo() != null) {
            Optional<LocalDate> end = Dates.of(agreement.getValidTo());
            if (end.isPresent() && (isOver(agreement, end.get(), context.today()) || endsBeforeItBegins(agreement, end.get()))) {
                findings.about(AGREEMENT__VALID_TO);
            }
        }
    }

    private static boolean isOver(Agreement agreement, LocalDate end, LocalDate today) {
        return agreement.getStatus() == Status.APPROVED && end.isBefore(today);
    }

    private static boolean endsBeforeItBegins(Agreement agreement, LocalDate end) {
        Optional<LocalDate> begin = Dates.of(agreement.getValidFrom());
        return begin.isPresent() && end.isBefore(begin.get());
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Agreement agreement = (Agreement) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        LocalDate begin = Dates.of(agreement.getValidFrom()).filter(context.today()::isBefore).orElse(context.today());
        String end = begin.plusYears(1).toString();
        // A year of five digits is no date any more.
        if (!Dates.isWrong(end)) {
            fixes.add(new SimpleFix(1, page().text("fix.1"), () -> end, () -> agreement.setValidTo(end)));
        }
        if (Underpinning.canDoWithout(agreement)) {
            fixes.add(new SimpleFix(2, page().text("fix.2"), () -> agreement.setStatus(Status.RETIRED)));
        }
        return fixes;
    }
}
