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
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__RESULT;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STATE;

import java.util.List;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** IMP-04: an improvement that was closed without saying what came of it. */
public final class ImprovementIsEvaluated extends Rule<Improvement> {

    public ImprovementIsEvaluated() {
        super("IMP-04", Severity.WARNING, Improvement.class, IMPROVEMENT__STATE, IMPROVEMENT__RESULT);
    }

    @Override
    public void check(Improvement improvement, ValidationContext context, Findings<Improvement> findings) {
        if (improvement.getState() == ImprovementState.DONE && Texts.isBlank(improvement.getResult())) {
            findings.about(IMPROVEMENT__RESULT);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Improvement improvement = (Improvement) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> {
            improvement.setState(ImprovementState.IN_PROGRESS);
            improvement.eUnset(IMPROVEMENT__DONE_ON);
        }));
    }
}
