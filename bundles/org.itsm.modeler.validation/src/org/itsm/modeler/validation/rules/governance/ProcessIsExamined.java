/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.governance;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__EXAMINED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.NewElements;

/** GOV-08: a business process at which no IT service organization has looked. */
public final class ProcessIsExamined extends Rule<BusinessProcess> {

    public ProcessIsExamined() {
        super("GOV-08", Severity.WARNING, BusinessProcess.class, BUSINESS_PROCESS__EXAMINED_BY,
                BUSINESS_PROCESS__SUB_PROCESSES);
    }

    @Override
    public void check(BusinessProcess process, ValidationContext context, Findings<BusinessProcess> findings) {
        if (!context.facts().isExamined(process)) {
            findings.about(BUSINESS_PROCESS__EXAMINED_BY);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        BusinessProcess process = (BusinessProcess) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"),
                () -> Candidates.beside(process, context, ITSMModel::getServiceOrganizations),
                organization -> examine(organization, process, context)).ifFits();
    }

    /** Whoever has looked at a process knows what IT does in it (GOV-09): at least that it is supported. */
    private static void examine(ITServiceOrganization organization, BusinessProcess process, ValidationContext context) {
        organization.getExamines().add(process);
        if (Texts.isBlank(process.getItRole())) {
            Stream.concat(Neighbours.of(process, BUSINESS_PROCESS__USES_SERVICES, ITService.class).stream(),
                    Neighbours.of(process, BUSINESS_PROCESS__IT_GOALS, ITGoal.class).stream()
                            .sorted(Comparator.comparingInt(context::node)))
                    .findFirst()
                    .ifPresent(support -> NewElements.beside(process).describeItRole(process, support));
        }
    }
}
