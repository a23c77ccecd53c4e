/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.customer;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ACTIVITIES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CUS-03: an ITSM process that looks after systems and not after the services that they are there for. */
public final class ProcessManagesServices extends Rule<ITSMProcess> {

    public ProcessManagesServices() {
        super("CUS-03", Severity.WARNING, ITSMProcess.class, ITSM_PROCESS__MANAGES, ITSM_PROCESS__ACTIVITIES,
                TECHNICAL_ACTIVITY__SUB_ACTIVITIES, TECHNICAL_ACTIVITY__SYSTEMS);
    }

    @Override
    public void check(ITSMProcess process, ValidationContext context, Findings<ITSMProcess> findings) {
        if (!Neighbours.any(process, ITSM_PROCESS__MANAGES) && context.facts().usesSystems(process)) {
            findings.about(ITSM_PROCESS__MANAGES);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMProcess process = (ITSMProcess) finding.element();
        List<ITService> services = SupportedServices.of(process, context);
        return services.isEmpty() ? List.of()
                : List.of(new SimpleFix(1, page().text("fix.1"), () -> process.getManages().addAll(services)));
    }
}
