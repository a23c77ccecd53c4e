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
 * The links that tools draw. An edge starts at the element that stores the link and ends at the element that it points
 * to; the edge of a part starts at the part and ends at the whole.
 */
enum Relation {

    REALIZES(ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES),
    CONTRIBUTES_TO(ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO),
    SUPPORTS(ItsmPackage.Literals.IT_GOAL__SUPPORTS),
    USES_SERVICES(ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES, true),
    GOALS(ItsmPackage.Literals.ITSM_PROCESS__GOALS),
    MANAGES(ItsmPackage.Literals.ITSM_PROCESS__MANAGES),
    PERFORMED_FOR(ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR),
    SUB_OBJECTIVES(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES),
    SUB_PROCESSES(ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES),
    SUB_ACTIVITIES(ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES);

    private final EReference reference;
    private final boolean drawnBackwards;

    Relation(EReference reference) {
        this(reference, false);
    }

    /**
     * @param drawnBackwards the edge starts at the element that is pointed to, with the arrow there, so that every edge
     *                       of the chain leads upwards and the lanes keep their order under any layout
     */
    Relation(EReference reference, boolean drawnBackwards) {
        this.reference = reference;
        this.drawnBackwards = drawnBackwards;
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

    /** Takes away the link that an edge of the diagram shows. */
    EObject removeShownBy(EObject edge, EObject element) {
        EObject start = Views.sourceOf(edge);
        EObject end = Views.targetOf(edge);
        remove(drawnBackwards ? end : start, drawnBackwards ? start : end);
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

    private EObject holder(EObject source, EObject target) {
        return reference.isContainment() ? target : source;
    }

    private EObject value(EObject source, EObject target) {
        return reference.isContainment() ? source : target;
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
