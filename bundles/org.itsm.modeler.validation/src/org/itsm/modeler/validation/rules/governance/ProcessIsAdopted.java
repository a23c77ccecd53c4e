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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ADOPTS;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.NewSupplements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** GOV-04: an ITSM process that rests on no framework and on no knowledge of the organization. */
public final class ProcessIsAdopted extends Rule<ITSMProcess> {

    public ProcessIsAdopted() {
        super("GOV-04", Severity.WARNING, ITSMProcess.class, ITSM_PROCESS__ADOPTS);
    }

    @Override
    public void check(ITSMProcess process, ValidationContext context, Findings<ITSMProcess> findings) {
        if (!Neighbours.any(process, ITSM_PROCESS__ADOPTS)) {
            findings.about(ITSM_PROCESS__ADOPTS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMProcess process = (ITSMProcess) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.addAll(ChoiceFix.of(1, page().text("fix.1"), () -> AdoptableElements.of(context).suiting(process),
                process.getAdopts()::add).bestFirst(AdoptableElements.of(context).bestFor(process)).ifFits());
        fixes.add(new SimpleFix(2, page().text("fix.2"), () -> NewSupplements.beside(process).ownKnowledge(process)));
        return fixes;
    }
}
