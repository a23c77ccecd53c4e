/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.structure;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__CODE;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.FreeCodes;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-08: a code that an element of the same class had before. */
public final class CodeIsUsedOnce extends Rule<ITSMElement> {

    public CodeIsUsedOnce() {
        super("STR-08", Severity.WARNING, ITSMElement.class, ITSM_ELEMENT__CODE);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        if (context.facts().repeatsCode(element)) {
            findings.about(ITSM_ELEMENT__CODE, Texts.trim(element.getCode()));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMElement element = finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> FreeCodes.after(element),
                () -> element.setCode(FreeCodes.after(element))));
    }
}
