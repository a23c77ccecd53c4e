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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STARTED_ON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STATE;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.ImprovementTerm;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** IMP-05: an improvement that has been open for more than a year. */
public final class ImprovementEnds extends Rule<Improvement> {

    public ImprovementEnds() {
        super("IMP-05", Severity.INFO, Improvement.class, IMPROVEMENT__STATE, IMPROVEMENT__STARTED_ON);
    }

    @Override
    public void check(Improvement improvement, ValidationContext context, Findings<Improvement> findings) {
        if (ImprovementTerm.isOverdue(improvement, context.today())) {
            findings.about(IMPROVEMENT__STARTED_ON, Dates.of(improvement.getStartedOn()).orElseThrow());
        }
    }
}
