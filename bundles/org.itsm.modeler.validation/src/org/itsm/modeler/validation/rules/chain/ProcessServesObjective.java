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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;

import java.util.List;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** CHN-03: a business process that realizes no objective, neither itself nor as part of another. */
public final class ProcessServesObjective extends Rule<BusinessProcess> {

    public ProcessServesObjective() {
        super("CHN-03", Severity.WARNING, BusinessProcess.class, BUSINESS_PROCESS__REALIZES, BUSINESS_PROCESS__SUB_PROCESSES);
    }

    @Override
    public void check(BusinessProcess process, ValidationContext context, Findings<BusinessProcess> findings) {
        if (!Neighbours.any(process, BUSINESS_PROCESS__REALIZES) && !parentsServe(process, context)) {
            findings.about(BUSINESS_PROCESS__REALIZES);
        }
    }

    /** From an objective, steps lead to a business process only by its own links or by those of its parents. */
    private static boolean parentsServe(BusinessProcess process, ValidationContext context) {
        return process.eContainer() instanceof BusinessProcess && context.facts().reachesObjective(process);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        BusinessProcess process = (BusinessProcess) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Suitable.objectivesFor(process, context)
                .filter(objective -> Suitable.mayRealize(process, objective)), process.getRealizes()::add).ifFits();
    }
}
