/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * The links that tools draw: mostly from the element that stores the link to the one that it points to, but from the part
 * to the whole and from what comes before to what comes after.
 */
enum Relation {

    REALIZES(ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES),
    CONTRIBUTES_TO(ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO),
    SUPPORTS(ItsmPackage.Literals.IT_GOAL__SUPPORTS),
    USES_SERVICES(ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES),
    GOALS(ItsmPackage.Literals.ITSM_PROCESS__GOALS),
    MANAGES(ItsmPackage.Literals.ITSM_PROCESS__MANAGES),
    PERFORMED_FOR(ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR),
    SUB_OBJECTIVES(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES, true),
    SUB_PROCESSES(ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES, true),
    SUB_ACTIVITIES(ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES, true),
    BUSINESS_ORDER(ItsmPackage.Literals.BUSINESS_PROCESS__FOLLOWS, true),
    PROCESS_ORDER(ItsmPackage.Literals.ITSM_PROCESS__FOLLOWS, true),
    ACTIVITY_ORDER(ItsmPackage.Literals.TECHNICAL_ACTIVITY__FOLLOWS, true),
    SPONSOR(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY),
    MEASURES(ItsmPackage.Literals.KPI__MEASURES),
    EXAMINES(ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__EXAMINES),
    PROCESS_CUSTOMERS(ItsmPackage.Literals.BUSINESS_PROCESS__CUSTOMERS),
    PROCESS_STANDARDS(ItsmPackage.Literals.BUSINESS_PROCESS__QUALITY_STANDARDS),
    SERVICE_CUSTOMERS(ItsmPackage.Literals.IT_SERVICE__CUSTOMERS),
    SUPPORTED_BY(ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY),
    SYSTEM_SUPPORTS(ItsmPackage.Literals.SYSTEM_COMPONENT__SUPPORTS),
    SYSTEM_PART_OF(ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF),
    AGREEMENT_SERVICE(ItsmPackage.Literals.AGREEMENT__SERVICE),
    AGREEMENT_CUSTOMER(ItsmPackage.Literals.AGREEMENT__CUSTOMER),
    UNDERPINS(ItsmPackage.Literals.AGREEMENT__UNDERPINS, true),
    PERFORMED_BY(ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_BY),
    ACTIVITY_SYSTEMS(ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS),
    ADOPTS(ItsmPackage.Literals.ITSM_PROCESS__ADOPTS),
    IMPROVES(ItsmPackage.Literals.IMPROVEMENT__IMPROVES);

    private final EReference reference;
    private final boolean storedAtTarget;

    Relation(EReference reference) {
        this(reference, false);
    }

    /**
     * @param storedAtTarget the link is stored where the tool ends: what is part of what, and what comes after what
     */
    Relation(EReference reference, boolean storedAtTarget) {
        this.reference = reference;
        this.storedAtTarget = storedAtTarget;
    }

    /** Says whether the metamodel allows a new link of this kind between the two. */
    boolean allows(EObject source, EObject target) {
        if (source == null || target == null || source == target) {
            return false;
        }
        EObject holder = holder(source, target);
        EObject value = value(source, target);
        return reference.getEContainingClass().isInstance(holder)
                && reference.getEReferenceType().isInstance(value)
                && !has(holder, value)
                && !(reference.isContainment() && EcoreUtil.isAncestor(value, holder));
    }

    /** Draws the link when it is allowed; gives back the element at which the edge starts. */
    EObject add(EObject source, EObject target) {
        if (allows(source, target)) {
            EObject holder = holder(source, target);
            if (reference.isMany()) {
                values(holder).add(value(source, target));
            } else {
                holder.eSet(reference, value(source, target));
            }
        }
        return source;
    }

    /** Takes the link away; a part moves to the top of the model. */
    EObject remove(EObject source, EObject target) {
        EObject holder = holder(source, target);
        EObject value = value(source, target);
        if (holder == null || !reference.getEContainingClass().isInstance(holder) || !has(holder, value)) {
            return source;
        }
        if (reference.isContainment()) {
            moveToTop(value);
        } else if (reference.isMany()) {
            values(holder).remove(value);
        } else {
            holder.eUnset(reference);
        }
        return source;
    }

    /**
     * Takes away the link that an edge of the diagram shows. Diagrams draw some edges from the end to the start, so that
     * all edges of a diagram lead one way and its lanes keep their order under any layout.
     */
    EObject removeShownBy(EObject edge, EObject element) {
        EObject start = Views.sourceOf(edge);
        EObject end = Views.targetOf(edge);
        boolean backwards = !reference.getEContainingClass().isInstance(holder(start, end));
        remove(backwards ? end : start, backwards ? start : end);
        return element;
    }

    /** Moves the end of a link from one element to another. */
    EObject moveTarget(EObject source, EObject oldTarget, EObject newTarget) {
        if (allows(source, newTarget)) {
            remove(source, oldTarget);
            add(source, newTarget);
        }
        return newTarget;
    }

    /** Moves the start of a link from one element to another. */
    EObject moveSource(EObject oldSource, EObject newSource, EObject target) {
        if (allows(newSource, target)) {
            remove(oldSource, target);
            add(newSource, target);
        }
        return newSource;
    }

    /** What a key typed into a cell does: x sets the link, nothing takes it away, anything else is refused. */
    EObject mark(EObject source, EObject target, String key) {
        String typed = key == null ? "" : key.strip();
        if (typed.isEmpty()) {
            remove(source, target);
        } else if (typed.equalsIgnoreCase("x")) {
            add(source, target);
        } else {
            Refusals.tell(source, "refused.mark", typed);
        }
        return source;
    }

    private EObject holder(EObject source, EObject target) {
        return storedAtTarget ? target : source;
    }

    private EObject value(EObject source, EObject target) {
        return storedAtTarget ? source : target;
    }

    private boolean has(EObject holder, EObject value) {
        return reference.isMany() ? values(holder).contains(value) : holder.eGet(reference) == value;
    }

    @SuppressWarnings("unchecked")
    private List<EObject> values(EObject holder) {
        return (List<EObject>) holder.eGet(reference);
    }

    private static void moveToTop(EObject part) {
        Class<? extends ITSMElement> type = part.eClass().getInstanceClass().asSubclass(ITSMElement.class);
        Models.modelOf(part).ifPresent(model -> {
            @SuppressWarnings("unchecked")
            List<EObject> top = (List<EObject>) model.eGet(Models.topOf(type));
            top.add(part);
        });
    }
}
