/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.raci;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;

import java.util.List;

import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.RoleUse;
import org.itsm.modeler.validation.rules.SimpleFix;

/** RAC-05: an element that one role owns and others are accountable for. */
public final class OwnerIsAccountable extends Rule<OwnedElement> {

    public OwnerIsAccountable() {
        super("RAC-05", Severity.INFO, OwnedElement.class, OWNED_ELEMENT__OWNER, OWNED_ELEMENT__RACI, RACI_ASSIGNMENT__KIND,
                RACI_ASSIGNMENT__ROLE);
    }

    @Override
    public void check(OwnedElement element, ValidationContext context, Findings<OwnedElement> findings) {
        if (element.eIsSet(OWNED_ELEMENT__RACI) && Neighbours.any(element, OWNED_ELEMENT__OWNER)
                && othersAreAccountable(element, element.getOwner())) {
            findings.about(OWNED_ELEMENT__OWNER);
        }
    }

    private static boolean othersAreAccountable(OwnedElement element, Role owner) {
        boolean others = false;
        List<RaciAssignment> entries = RaciEntries.all(element);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKind() == RaciKind.ACCOUNTABLE && RaciEntries.namesRole(entries.get(i))) {
                if (entries.get(i).getRole() == owner) {
                    return false;
                }
                others = true;
            }
        }
        return others;
    }

    /** The fix must not leave a role without any use (RAC-04), nor give the owner too much to answer for (RAC-03). */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        OwnedElement element = (OwnedElement) finding.element();
        RaciAssignment accountable = RaciEntries.of(element, RaciKind.ACCOUNTABLE).get(0);
        Role owner = element.getOwner();
        RoleUse use = RoleUse.of(context);
        return use.uses(accountable.getRole()) == 1 || use.accountable(owner) >= RoleIsNotOverloaded.MOST_ELEMENTS ? List.of()
                : List.of(new SimpleFix(1, page().text("fix.1"), () -> accountable.setRole(owner)));
    }
}
