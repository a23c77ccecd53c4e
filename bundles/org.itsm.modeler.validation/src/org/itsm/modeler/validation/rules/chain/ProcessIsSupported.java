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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** CHN-04: a business process for which IT does nothing, neither for itself nor for one of its parts. */
public final class ProcessIsSupported extends Rule<BusinessProcess> {

    public ProcessIsSupported() {
        super("CHN-04", Severity.WARNING, BusinessProcess.class, BUSINESS_PROCESS__IT_GOALS, BUSINESS_PROCESS__USES_SERVICES,
                BUSINESS_PROCESS__SUB_PROCESSES);
    }

    @Override
    public void check(BusinessProcess process, ValidationContext context, Findings<BusinessProcess> findings) {
        if (!context.facts().isSupported(process)) {
            findings.about(BUSINESS_PROCESS__USES_SERVICES);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        BusinessProcess process = (BusinessProcess) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> Suitable.joinable(process, ITGoal.class, context),
                goal -> goal.getSupports().add(process)).ifFits());
        fixes.addAll(ChoiceFix.of(2, page().text("fix.2"), () -> Suitable.joinable(process, ITService.class, context),
                process.getUsesServices()::add).ifFits());
        return fixes;
    }
}
