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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;

/** GOV-05: an ITSM process or a service for which nobody answers. */
public final class OwnerIsKnown extends Rule<LifecycleElement> {

    public OwnerIsKnown() {
        super("GOV-05", Severity.WARNING, LifecycleElement.class, OWNED_ELEMENT__OWNER, OWNED_ELEMENT__RACI,
                RACI_ASSIGNMENT__KIND, RACI_ASSIGNMENT__ROLE);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return element instanceof ITSMProcess || element instanceof ITService;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        if (!Neighbours.any(element, OWNED_ELEMENT__OWNER) && !hasAccountable(element)) {
            findings.about(OWNED_ELEMENT__OWNER);
        }
    }

    /** An entry without a role names nobody. */
    private static boolean hasAccountable(LifecycleElement element) {
        if (!element.eIsSet(OWNED_ELEMENT__RACI)) {
            return false;
        }
        List<RaciAssignment> entries = element.getRaci();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKind() == RaciKind.ACCOUNTABLE && Neighbours.any(entries.get(i), RACI_ASSIGNMENT__ROLE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        LifecycleElement element = (LifecycleElement) finding.element();
        return Candidates.owner(1, page().text("fix.1"), element, context, element::setOwner).ifFits();
    }
}
