/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__BASED_ON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__DEFINED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__DELIVERS;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.RoleUse;

/** Who refers to what by the references without an opposite that rules look at. */
final class Links {

    final Referrers roleUsers = new Referrers(RoleUse::rolesUsedBy);
    final Referrers accountable = new Referrers(RoleUse::rolesAccountableFor);
    final Referrers defined = new Referrers(Links::definer);
    final Referrers supported = new Referrers(element -> of(element, ITService.class, IT_SERVICE__SUPPORTED_BY));
    final Referrers deliverers = new Referrers(element -> of(element, TechnicalActivity.class, TECHNICAL_ACTIVITY__DELIVERS));
    final Referrers parts = new Referrers(element -> of(element, SystemComponent.class, SYSTEM_COMPONENT__PART_OF));
    final Referrers based = new Referrers(element -> of(element, Improvement.class, IMPROVEMENT__BASED_ON));
    private final List<Referrers> all = List.of(roleUsers, accountable, defined, supported, deliverers, parts, based);

    /** Looks at the object again; {@code changed} takes what it refers to now or has ceased to refer to. */
    void update(EObject object, boolean inside, Consumer<EObject> changed) {
        for (Referrers referrers : all) {
            referrers.update(object, inside, changed);
        }
    }

    private static List<EObject> definer(EObject element) {
        if (element instanceof OrganizationalObjective) {
            return Neighbours.of(element, ORGANIZATIONAL_OBJECTIVE__DEFINED_BY, EObject.class);
        }
        return of(element, ITGoal.class, IT_GOAL__DEFINED_BY);
    }

    private static List<EObject> of(EObject element, Class<?> type, EReference reference) {
        return type.isInstance(element) ? Neighbours.of(element, reference, EObject.class) : List.of();
    }
}
