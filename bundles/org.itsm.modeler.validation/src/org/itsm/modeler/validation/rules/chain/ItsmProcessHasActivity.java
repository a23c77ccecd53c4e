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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ACTIVITIES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ORGANIZATIONAL_ONLY;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Islands;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.NewElements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CHN-08: an ITSM process that nobody carries out, although it is not organizational only. */
public final class ItsmProcessHasActivity extends Rule<ITSMProcess> {

    public ItsmProcessHasActivity() {
        super("CHN-08", Severity.WARNING, ITSMProcess.class, ITSM_PROCESS__ACTIVITIES, ITSM_PROCESS__ORGANIZATIONAL_ONLY);
    }

    @Override
    public void check(ITSMProcess process, ValidationContext context, Findings<ITSMProcess> findings) {
        if (!process.isOrganizationalOnly() && !Neighbours.any(process, ITSM_PROCESS__ACTIVITIES)) {
            findings.about(ITSM_PROCESS__ACTIVITIES);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMProcess process = (ITSMProcess) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        if (Islands.of(context).mayGrow(process)) {
            fixes.add(new SimpleFix(1, page().text("fix.1"), () -> NewElements.beside(process).activity(process)));
        }
        fixes.add(new SimpleFix(2, page().text("fix.2"), () -> process.setOrganizationalOnly(true)));
        return fixes;
    }
}
