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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__DESCRIPTION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-06: an element that was approved although nobody has described it. */
public final class ApprovedIsDescribed extends Rule<ITSMElement> {

    public ApprovedIsDescribed() {
        super("STR-06", Severity.WARNING, ITSMElement.class, ITSM_ELEMENT__STATUS, ITSM_ELEMENT__DESCRIPTION);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        if (element.getStatus() == Status.APPROVED && Texts.isBlank(element.getDescription())) {
            findings.about(ITSM_ELEMENT__DESCRIPTION);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> finding.element().setStatus(Status.DRAFT)));
    }
}
