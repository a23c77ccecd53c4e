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
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TEAM__ROLES;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
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

    private void visit(ITSMElement user) {
        rolesUsedBy(user).forEach(role -> countsOf(role).uses++);
        rolesAccountableFor(user).forEach(role -> countsOf(role).accountable++);
    }

    private Counts countsOf(Role role) {
        return counts.computeIfAbsent(role, r -> new Counts());
    }

    /** The roles that the object itself uses, each as often as it does. */
    public static List<Role> rolesUsedBy(EObject user) {
        if (user instanceof Improvement improvement) {
            return improvement.getState() == ImprovementState.REJECTED ? List.of()
                    : Neighbours.of(improvement, IMPROVEMENT__OWNER, Role.class);
        } else if (!(user instanceof OwnedElement)) {
            return List.of();
        }
        List<Role> roles = Neighbours.of(user, OWNED_ELEMENT__OWNER, Role.class);
        if (user instanceof Team) {
            roles = with(Neighbours.of(user, TEAM__ROLES, Role.class), roles);
        } else if (user instanceof ITServiceOrganization) {
            roles = with(Neighbours.of(user, IT_SERVICE_ORGANIZATION__HEAD, Role.class), roles);
        }
        for (RaciAssignment entry : raciOf(user)) {
            roles = with(Neighbours.of(entry, RACI_ASSIGNMENT__ROLE, Role.class), roles);
        }
        return roles;
    }

    /** The roles that are accountable for the object, each once. */
    public static List<Role> rolesAccountableFor(EObject object) {
        List<Role> roles = List.of();
        if (object instanceof OwnedElement) {
            for (RaciAssignment entry : raciOf(object)) {
                if (entry.getKind() == RaciKind.ACCOUNTABLE) {
                    List<Role> role = Neighbours.of(entry, RACI_ASSIGNMENT__ROLE, Role.class);
                    roles = roles.containsAll(role) ? roles : with(role, roles);
                }
            }
        }
        return roles;
    }

    private static List<RaciAssignment> raciOf(EObject element) {
        return Neighbours.of(element, OWNED_ELEMENT__RACI, RaciAssignment.class);
    }

    /** Most elements name no role, or one: a list of our own is made for more. */
    private static List<Role> with(List<Role> more, List<Role> roles) {
        if (more.isEmpty() || roles.isEmpty()) {
            return more.isEmpty() ? roles : more;
        }
        List<Role> all = new ArrayList<>(roles);
        all.addAll(more);
        return all;
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
    }
}
