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

/** Draws, moves and removes the links between the chain and what stands around it. */
public class ContextLinkServices {

    /** Says whether the first may be drawn to be defined by the second. */
    public Boolean canLinkSponsor(EObject source, EObject target) {
        return Relation.SPONSOR.allows(source, target);
    }

    /** Makes the source be defined by the target. */
    public EObject linkSponsor(EObject source, EObject target) {
        return Relation.SPONSOR.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSponsor(EObject element, EObject edge) {
        return Relation.SPONSOR.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSponsorTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SPONSOR.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSponsorSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SPONSOR.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to measure the second. */
    public Boolean canLinkMeasures(EObject source, EObject target) {
        return Relation.MEASURES.allows(source, target);
    }

    /** Makes the source measure the target. */
    public EObject linkMeasures(EObject source, EObject target) {
        return Relation.MEASURES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkMeasures(EObject element, EObject edge) {
        return Relation.MEASURES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkMeasuresTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.MEASURES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkMeasuresSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.MEASURES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to examine the second. */
    public Boolean canLinkExamines(EObject source, EObject target) {
        return Relation.EXAMINES.allows(source, target);
    }

    /** Makes the source examine the target. */
    public EObject linkExamines(EObject source, EObject target) {
        return Relation.EXAMINES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkExamines(EObject element, EObject edge) {
        return Relation.EXAMINES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkExaminesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.EXAMINES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Says whether the first may be drawn to serve the second. */
    public Boolean canLinkProcessCustomers(EObject source, EObject target) {
        return Relation.PROCESS_CUSTOMERS.allows(source, target);
    }

    /** Makes the source serve the target. */
    public EObject linkProcessCustomers(EObject source, EObject target) {
        return Relation.PROCESS_CUSTOMERS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkProcessCustomers(EObject element, EObject edge) {
        return Relation.PROCESS_CUSTOMERS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkProcessCustomersTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.PROCESS_CUSTOMERS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkProcessCustomersSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.PROCESS_CUSTOMERS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to keep to the second. */
    public Boolean canLinkProcessStandards(EObject source, EObject target) {
        return Relation.PROCESS_STANDARDS.allows(source, target);
    }

    /** Makes the source keep to the target. */
    public EObject linkProcessStandards(EObject source, EObject target) {
        return Relation.PROCESS_STANDARDS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkProcessStandards(EObject element, EObject edge) {
        return Relation.PROCESS_STANDARDS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkProcessStandardsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.PROCESS_STANDARDS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkProcessStandardsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.PROCESS_STANDARDS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be performed by the second. */
    public Boolean canLinkPerformedBy(EObject source, EObject target) {
        return Relation.PERFORMED_BY.allows(source, target);
    }

    /** Makes the source be performed by the target. */
    public EObject linkPerformedBy(EObject source, EObject target) {
        return Relation.PERFORMED_BY.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkPerformedBy(EObject element, EObject edge) {
        return Relation.PERFORMED_BY.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkPerformedByTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.PERFORMED_BY.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkPerformedBySource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.PERFORMED_BY.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to use the second. */
    public Boolean canLinkActivitySystems(EObject source, EObject target) {
        return Relation.ACTIVITY_SYSTEMS.allows(source, target);
    }

    /** Makes the source use the target. */
    public EObject linkActivitySystems(EObject source, EObject target) {
        return Relation.ACTIVITY_SYSTEMS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkActivitySystems(EObject element, EObject edge) {
        return Relation.ACTIVITY_SYSTEMS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkActivitySystemsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.ACTIVITY_SYSTEMS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkActivitySystemsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.ACTIVITY_SYSTEMS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to adopt the second. */
    public Boolean canLinkAdopts(EObject source, EObject target) {
        return Relation.ADOPTS.allows(source, target);
    }

    /** Makes the source adopt the target. */
    public EObject linkAdopts(EObject source, EObject target) {
        return Relation.ADOPTS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkAdopts(EObject element, EObject edge) {
        return Relation.ADOPTS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkAdoptsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.ADOPTS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkAdoptsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.ADOPTS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to improve the second. */
    public Boolean canLinkImproves(EObject source, EObject target) {
        return Relation.IMPROVES.allows(source, target);
    }

    /** Makes the source improve the target. */
    public EObject linkImproves(EObject source, EObject target) {
        return Relation.IMPROVES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkImproves(EObject element, EObject edge) {
        return Relation.IMPROVES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkImprovesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.IMPROVES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkImprovesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.IMPROVES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }
}
