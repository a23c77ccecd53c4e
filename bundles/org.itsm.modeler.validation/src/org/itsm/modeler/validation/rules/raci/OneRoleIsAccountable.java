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
import org.itsm.modeler.validation.analysis.RoleUse;
import org.itsm.modeler.validation.rules.SimpleFix;

/** RAC-01: an element for which nobody is accountable, or more than one. */
public final class OneRoleIsAccountable extends Rule<OwnedElement> {

    public OneRoleIsAccountable() {
        super("RAC-01", Severity.ERROR, OwnedElement.class, OWNED_ELEMENT__RACI, RACI_ASSIGNMENT__KIND, RACI_ASSIGNMENT__ROLE);
    }

    @Override
    public void check(OwnedElement element, ValidationContext context, Findings<OwnedElement> findings) {
        if (element.eIsSet(OWNED_ELEMENT__RACI)) {
            int accountable = RaciEntries.count(element, RaciKind.ACCOUNTABLE);
            if (accountable != 1 && RaciEntries.areGiven(element)) {
                findings.about(OWNED_ELEMENT__RACI, accountable);
            }
        }
    }

    /** Where nobody is accountable there is nothing to keep. */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        OwnedElement element = (OwnedElement) finding.element();
        List<RaciAssignment> accountable = RaciEntries.of(element, RaciKind.ACCOUNTABLE);
        if (accountable.size() < 2) {
            return List.of();
        }
        Role first = accountable.get(0).getRole();
        List<RaciAssignment> others = accountable.subList(1, accountable.size());
        return leavesAnotherFinding(element, first, others, context) ? List.of()
                : List.of(new SimpleFix(1, page().text("fix.1"), () -> element.getRaci().removeAll(others)));
    }

    /** The owner must not be the one who goes (RAC-05), and no role may lose all that it is there for (RAC-04). */
    private static boolean leavesAnotherFinding(OwnedElement element, Role first, List<RaciAssignment> others,
            ValidationContext context) {
        List<Role> going = others.stream().map(RaciAssignment::getRole).toList();
        return element.getOwner() != first && going.contains(element.getOwner())
                || going.stream().anyMatch(role -> RoleUse.of(context).uses(role) == count(role, going));
    }

    private static long count(Role role, List<Role> roles) {
        return roles.stream().filter(other -> other == role).count();
    }
}
