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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__DONE_ON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STARTED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** IMP-10: an improvement that was done before it was started. */
public final class ImprovementEndsAfterItBegins extends Rule<Improvement> {

    public ImprovementEndsAfterItBegins() {
        super("IMP-10", Severity.ERROR, Improvement.class, IMPROVEMENT__STARTED_ON, IMPROVEMENT__DONE_ON);
    }

    @Override
    public void check(Improvement improvement, ValidationContext context, Findings<Improvement> findings) {
        if (improvement.getDoneOn() == null || improvement.getStartedOn() == null) {
            return;
        }
        Optional<LocalDate> done = Dates.of(improvement.getDoneOn());
        Optional<LocalDate> started = Dates.of(improvement.getStartedOn());
        if (done.isPresent() && started.isPresent() && done.get().isBefore(started.get())) {
            findings.about(IMPROVEMENT__DONE_ON);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Improvement improvement = (Improvement) finding.element();
        String started = improvement.getDoneOn();
        String done = improvement.getStartedOn();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> {
            improvement.setStartedOn(started);
            improvement.setDoneOn(done);
        }));
    }
}
