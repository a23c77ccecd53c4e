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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__EDITION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ADOPTS;

import java.util.List;

import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Editions;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** FRM-03: a process that is shaped after two editions of one framework. */
public final class OneEditionIsAdopted extends Rule<ITSMProcess> {

    public OneEditionIsAdopted() {
        super("FRM-03", Severity.WARNING, ITSMProcess.class, ITSM_PROCESS__ADOPTS, ITSM_ELEMENT__NAME, FRAMEWORK__EDITION);
    }

    @Override
    public void check(ITSMProcess process, ValidationContext context, Findings<ITSMProcess> findings) {
        Framework mixed = Editions.of(context).mixedBy(process);
        if (mixed != null) {
            findings.about(ITSM_PROCESS__ADOPTS, Texts.trim(mixed.getName()));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        EditionChoice choice = new EditionChoice((ITSMProcess) finding.element(), Editions.of(context));
        return ChoiceFix.of(1, page().text("fix.1"), () -> choice.frameworks().stream(), choice::keep).ifFits();
    }
}
