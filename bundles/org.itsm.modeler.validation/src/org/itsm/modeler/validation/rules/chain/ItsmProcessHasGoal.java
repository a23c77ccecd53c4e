/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.chain;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__GOALS;

import java.util.List;

import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** CHN-07: an ITSM process that pursues no IT goal. */
public final class ItsmProcessHasGoal extends Rule<ITSMProcess> {

    public ItsmProcessHasGoal() {
        super("CHN-07", Severity.WARNING, ITSMProcess.class, ITSM_PROCESS__GOALS);
    }

    @Override
    public void check(ITSMProcess process, ValidationContext context, Findings<ITSMProcess> findings) {
        if (!Neighbours.any(process, ITSM_PROCESS__GOALS)) {
            findings.about(ITSM_PROCESS__GOALS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMProcess process = (ITSMProcess) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Suitable.joinable(process, ITGoal.class, context),
                process.getGoals()::add).ifFits();
    }
}
