/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.quality;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__QUALITY_STANDARDS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__QUALITY_STANDARDS;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** QLT-01: a process of which nobody has said how well it is to be done. */
public final class ProcessStatesQuality extends Rule<LifecycleElement> {

    public ProcessStatesQuality() {
        super("QLT-01", Severity.WARNING, LifecycleElement.class, BUSINESS_PROCESS__QUALITY_STANDARDS,
                BUSINESS_PROCESS__SUB_PROCESSES, ITSM_PROCESS__QUALITY_STANDARDS);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return element instanceof BusinessProcess || element instanceof ITSMProcess;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        boolean stated = element instanceof BusinessProcess process
                ? context.facts().isStandardized(process)
                : Neighbours.any(element, ITSM_PROCESS__QUALITY_STANDARDS);
        if (!stated) {
            findings.about(reference(element));
        }
    }

    private static EReference reference(ITSMElement element) {
        return element instanceof BusinessProcess ? BUSINESS_PROCESS__QUALITY_STANDARDS : ITSM_PROCESS__QUALITY_STANDARDS;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMElement process = finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Candidates.beside(process, context, ITSMModel::getQualityStandards),
                standardsOf(process)::add).ifFits();
    }

    private static List<QualityStandard> standardsOf(ITSMElement element) {
        return element instanceof BusinessProcess process
                ? process.getQualityStandards()
                : ((ITSMProcess) element).getQualityStandards();
    }
}
