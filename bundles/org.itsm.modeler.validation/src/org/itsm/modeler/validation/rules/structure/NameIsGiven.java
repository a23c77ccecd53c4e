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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.FreeNames;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-01: an element without a name. */
public final class NameIsGiven extends Rule<ITSMElement> {

    public NameIsGiven() {
        super("STR-01", Severity.ERROR, ITSMElement.class, ITSM_ELEMENT__NAME);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        if (Texts.isBlank(element.getName())) {
            findings.about(ITSM_ELEMENT__NAME);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMElement element = finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        if (!Texts.isBlank(element.getCode())) {
            String code = Texts.trim(element.getCode());
            if (NameFitsLabel.fits(code) && FreeNames.isFree(element, code, context)) {
                fixes.add(new SimpleFix(1, page().text("fix.1"), () -> code,
                        () -> element.setName(FreeNames.like(element, code))));
            }
        }
        String type = Labels.typeOf(element.eClass());
        fixes.add(new SimpleFix(2, page().text("fix.2"), () -> FreeNames.like(element, type),
                () -> element.setName(FreeNames.like(element, type))));
        return fixes;
    }
}
