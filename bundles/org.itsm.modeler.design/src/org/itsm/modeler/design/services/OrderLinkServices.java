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

import org.eclipse.emf.ecore.EObject;

/** Draws, moves and removes what comes before what; each link leads from the earlier to the later. */
public class OrderLinkServices {

    /** Says whether the first may be drawn to come before the second. */
    public Boolean canLinkBusinessOrder(EObject source, EObject target) {
        return Relation.BUSINESS_ORDER.allows(source, target);
    }

    /** Makes the source come before the target. */
    public EObject linkBusinessOrder(EObject source, EObject target) {
        return Relation.BUSINESS_ORDER.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkBusinessOrder(EObject element, EObject edge) {
        return Relation.BUSINESS_ORDER.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkBusinessOrderTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.BUSINESS_ORDER.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkBusinessOrderSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.BUSINESS_ORDER.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to come before the second. */
    public Boolean canLinkProcessOrder(EObject source, EObject target) {
        return Relation.PROCESS_ORDER.allows(source, target);
    }

    /** Makes the source come before the target. */
    public EObject linkProcessOrder(EObject source, EObject target) {
        return Relation.PROCESS_ORDER.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkProcessOrder(EObject element, EObject edge) {
        return Relation.PROCESS_ORDER.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkProcessOrderTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.PROCESS_ORDER.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkProcessOrderSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.PROCESS_ORDER.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to come before the second. */
    public Boolean canLinkActivityOrder(EObject source, EObject target) {
        return Relation.ACTIVITY_ORDER.allows(source, target);
    }

    /** Makes the source come before the target. */
    public EObject linkActivityOrder(EObject source, EObject target) {
        return Relation.ACTIVITY_ORDER.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkActivityOrder(EObject element, EObject edge) {
        return Relation.ACTIVITY_ORDER.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkActivityOrderTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.ACTIVITY_ORDER.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkActivityOrderSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.ACTIVITY_ORDER.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }
}
