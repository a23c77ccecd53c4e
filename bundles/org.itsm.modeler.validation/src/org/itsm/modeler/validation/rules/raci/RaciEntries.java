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
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;

import java.util.List;

import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.validation.analysis.Neighbours;

/** The entries in the RACI of an element. One without a role counts as none. */
final class RaciEntries {

    private RaciEntries() {
    }

    static boolean namesRole(RaciAssignment entry) {
        return Neighbours.any(entry, RACI_ASSIGNMENT__ROLE);
    }

    /** Says whether a RACI is given, with at least one entry that names a role. */
    static boolean areGiven(OwnedElement element) {
        List<RaciAssignment> entries = all(element);
        for (int i = 0; i < entries.size(); i++) {
            if (namesRole(entries.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many entries of the kind name a role. */
    static int count(OwnedElement element, RaciKind kind) {
        int count = 0;
        List<RaciAssignment> entries = all(element);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKind() == kind && namesRole(entries.get(i))) {
                count++;
            }
        }
        return count;
    }

    /** The entries of the kind that name a role, in their order. */
    static List<RaciAssignment> of(OwnedElement element, RaciKind kind) {
        return all(element).stream().filter(entry -> entry.getKind() == kind && namesRole(entry)).toList();
    }

    /** All entries; unlike the getter it makes no list for an element that has none. */
    static List<RaciAssignment> all(OwnedElement element) {
        return element.eIsSet(OWNED_ELEMENT__RACI) ? element.getRaci() : List.of();
    }

    static void add(OwnedElement element, RaciKind kind, Role role) {
        RaciAssignment entry = ItsmFactory.eINSTANCE.createRaciAssignment();
        element.getRaci().add(entry);
        entry.setKind(kind);
        entry.setRole(role);
    }
}
