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

/** Draws, moves and removes the links of the chain. */
public class ChainLinkServices {

    /** Says whether the first may be drawn to realize the second. */
    public Boolean canLinkRealizes(EObject source, EObject target) {
        return Relation.REALIZES.allows(source, target);
    }

    /** Makes the source realize the target. */
    public EObject linkRealizes(EObject source, EObject target) {
        return Relation.REALIZES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkRealizes(EObject element, EObject edge) {
        return Relation.REALIZES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkRealizesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.REALIZES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkRealizesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.REALIZES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to contribute to the second. */
    public Boolean canLinkContributesTo(EObject source, EObject target) {
        return Relation.CONTRIBUTES_TO.allows(source, target);
    }

    /** Makes the source contribute to the target. */
    public EObject linkContributesTo(EObject source, EObject target) {
        return Relation.CONTRIBUTES_TO.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkContributesTo(EObject element, EObject edge) {
        return Relation.CONTRIBUTES_TO.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkContributesToTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.CONTRIBUTES_TO.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkContributesToSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.CONTRIBUTES_TO.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to support the second. */
    public Boolean canLinkSupports(EObject source, EObject target) {
        return Relation.SUPPORTS.allows(source, target);
    }

    /** Makes the source support the target. */
    public EObject linkSupports(EObject source, EObject target) {
        return Relation.SUPPORTS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSupports(EObject element, EObject edge) {
        return Relation.SUPPORTS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSupportsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SUPPORTS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSupportsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SUPPORTS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to use the second. */
    public Boolean canLinkUsesServices(EObject source, EObject target) {
        return Relation.USES_SERVICES.allows(source, target);
    }

    /** Makes the source use the target. */
    public EObject linkUsesServices(EObject source, EObject target) {
        return Relation.USES_SERVICES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkUsesServices(EObject element, EObject edge) {
        return Relation.USES_SERVICES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkUsesServicesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.USES_SERVICES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkUsesServicesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.USES_SERVICES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to pursue the second. */
    public Boolean canLinkGoals(EObject source, EObject target) {
        return Relation.GOALS.allows(source, target);
    }

    /** Makes the source pursue the target. */
    public EObject linkGoals(EObject source, EObject target) {
        return Relation.GOALS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkGoals(EObject element, EObject edge) {
        return Relation.GOALS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkGoalsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.GOALS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkGoalsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.GOALS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to manage the second. */
    public Boolean canLinkManages(EObject source, EObject target) {
        return Relation.MANAGES.allows(source, target);
    }

    /** Makes the source manage the target. */
    public EObject linkManages(EObject source, EObject target) {
        return Relation.MANAGES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkManages(EObject element, EObject edge) {
        return Relation.MANAGES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkManagesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.MANAGES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkManagesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.MANAGES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be performed for the second. */
    public Boolean canLinkPerformedFor(EObject source, EObject target) {
        return Relation.PERFORMED_FOR.allows(source, target);
    }

    /** Makes the source be performed for the target. */
    public EObject linkPerformedFor(EObject source, EObject target) {
        return Relation.PERFORMED_FOR.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkPerformedFor(EObject element, EObject edge) {
        return Relation.PERFORMED_FOR.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkPerformedForTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.PERFORMED_FOR.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkPerformedForSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.PERFORMED_FOR.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }
}
