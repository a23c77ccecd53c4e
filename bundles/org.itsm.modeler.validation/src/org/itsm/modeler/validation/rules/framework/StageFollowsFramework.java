/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.framework;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__STAGE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ADOPTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__STAGE;

import java.util.List;

import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.SimpleFix;

/** FRM-06: a process in a stage of the lifecycle in which no framework that it adopts sees it. */
public final class StageFollowsFramework extends Rule<ITSMProcess> {

    public StageFollowsFramework() {
        super("FRM-06", Severity.WARNING, ITSMProcess.class, ITSM_PROCESS__STAGE, ITSM_PROCESS__ADOPTS,
                FRAMEWORK_ELEMENT__STAGE);
    }

    @Override
    public void check(ITSMProcess process, ValidationContext context, Findings<ITSMProcess> findings) {
        LifecycleStage other = otherStage(process);
        if (other != null) {
            findings.about(ITSM_PROCESS__STAGE, label(process.getStage()), label(other));
        }
    }

    private static LifecycleStage otherStage(ITSMProcess process) {
        return Stages.otherThan(process, Neighbours.of(process, ITSM_PROCESS__ADOPTS, FrameworkElement.class));
    }

    private String label(LifecycleStage stage) {
        return page().text("stage." + stage.getLiteral());
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMProcess process = (ITSMProcess) finding.element();
        LifecycleStage other = otherStage(process);
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> label(other), () -> process.setStage(other)));
    }
}
