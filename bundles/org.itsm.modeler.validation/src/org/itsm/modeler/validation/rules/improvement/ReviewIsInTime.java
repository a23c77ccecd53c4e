/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.improvement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__NEXT_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** IMP-06: an element whose review should have taken place. */
public final class ReviewIsInTime extends Rule<LifecycleElement> {

    public ReviewIsInTime() {
        super("IMP-06", Severity.INFO, LifecycleElement.class, LIFECYCLE_ELEMENT__NEXT_REVIEW);
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        if (element.getNextReview() != null) {
            Optional<LocalDate> due = Dates.of(element.getNextReview());
            if (due.isPresent() && due.get().isBefore(context.today())) {
                findings.about(LIFECYCLE_ELEMENT__NEXT_REVIEW, due.get());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        LifecycleElement element = (LifecycleElement) finding.element();
        String next = context.today().plusYears(1).toString();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> next, () -> element.setNextReview(next)));
    }
}
