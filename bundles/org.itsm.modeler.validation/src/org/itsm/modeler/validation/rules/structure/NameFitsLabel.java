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

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.FreeNames;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-04: a name that is too long for a label or runs over several lines. */
public final class NameFitsLabel extends Rule<ITSMElement> {

    public NameFitsLabel() {
        super("STR-04", Severity.WARNING, ITSMElement.class, ITSM_ELEMENT__NAME);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        if (element.getName() != null && !fits(element.getName())) {
            findings.about(ITSM_ELEMENT__NAME);
        }
    }

    /** Says whether the name is at most 80 code points long and on one line. */
    static boolean fits(String name) {
        // A name of 80 chars has at most 80 code points: the usual case is decided without counting.
        boolean isShort = name.length() <= FreeNames.LONGEST || Texts.length(name) <= FreeNames.LONGEST;
        return isShort && name.indexOf('\n') < 0 && name.indexOf('\r') < 0;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMElement element = finding.element();
        String name = FreeNames.shorten(element.getName());
        return Texts.isBlank(name) ? List.of()
                : List.of(new SimpleFix(1, page().text("fix.1"), () -> moveToDescription(element, FreeNames.like(element, name))));
    }

    private static void moveToDescription(ITSMElement element, String name) {
        String text = Texts.trim(element.getName());
        element.setDescription(Texts.isBlank(element.getDescription()) ? text : text + "\n\n" + element.getDescription());
        element.setName(name);
    }
}
