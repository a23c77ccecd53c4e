/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__IMPROVEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SYSTEMS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__TEAMS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__HEAD;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TEAM__ROLES;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.validation.ValidationContext;

/** How often each role is used, and for how many elements it is accountable. Who holds a role does not use it. */
public final class RoleUse {

    private static final Counts NOTHING = new Counts();

    private final Map<Role, Counts> counts = new IdentityHashMap<>();

    private RoleUse() {
    }

    public static RoleUse of(ValidationContext context) {
        return context.fact(RoleUse.class, RoleUse::find);
    }

    /** Roles are used by what stands in the chain, by teams, systems and improvements: nothing else is looked at. */
    private static RoleUse find(ValidationContext context) {
        RoleUse use = new RoleUse();
        for (int node = 0; node < context.chain().size(); node++) {
            use.visit(context.chain().element(node));
        }
        for (ITSMModel model : context.models()) {
            Neighbours.of(model, ITSM_MODEL__TEAMS, Team.class).forEach(use::visit);
            Neighbours.of(model, ITSM_MODEL__SYSTEMS, SystemComponent.class).forEach(use::visit);
            Neighbours.of(model, ITSM_MODEL__IMPROVEMENTS, Improvement.class).forEach(use::visit);
        }
        return use;
    }

    private void visit(OwnedElement element) {
        use(element.eIsSet(OWNED_ELEMENT__OWNER) ? element.getOwner() : null);
        if (element.eIsSet(OWNED_ELEMENT__RACI)) {
            visitRaci(element, element.getRaci());
        }
        if (element instanceof Team) {
            Neighbours.of(element, TEAM__ROLES, Role.class).forEach(this::use);
        } else if (element instanceof ITServiceOrganization organization) {
            use(organization.eIsSet(IT_SERVICE_ORGANIZATION__HEAD) ? organization.getHead() : null);
        }
    }

    private void visit(Improvement improvement) {
        if (improvement.getState() != ImprovementState.REJECTED) {
            use(improvement.eIsSet(IMPROVEMENT__OWNER) ? improvement.getOwner() : null);
        }
    }

    private void visitRaci(OwnedElement element, List<RaciAssignment> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Counts role = use(entries.get(i).getRole());
            if (role != null && entries.get(i).getKind() == RaciKind.ACCOUNTABLE && role.lastAccountableFor != element) {
                role.lastAccountableFor = element;
                role.accountable++;
            }
        }
    }

    /** Counts a use; null when there is no role to count it for. */
    private Counts use(Role role) {
        if (role == null || role.eIsProxy()) {
            return null;
        }
        Counts known = counts.computeIfAbsent(role, r -> new Counts());
        known.uses++;
        return known;
    }

    /** How often the role is an owner, a head, a role of a team or in an entry of a RACI. */
    public int uses(Role role) {
        return counts.getOrDefault(role, NOTHING).uses;
    }

    /** For how many elements the role is accountable. */
    public int accountable(Role role) {
        return counts.getOrDefault(role, NOTHING).accountable;
    }

    private static final class Counts {

        private int uses;
        private int accountable;
        /** An element may name a role twice; its entries are visited one after the other. */
        private OwnedElement lastAccountableFor;
    }
}
