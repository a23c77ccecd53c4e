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

/** Draws, moves and removes what is part of what. */
public class PartLinkServices {

    /** Says whether the first may be drawn to be a part of the second. */
    public Boolean canLinkSubObjectives(EObject source, EObject target) {
        return Relation.SUB_OBJECTIVES.allows(source, target);
    }

    /** Makes the source be a part of the target. */
    public EObject linkSubObjectives(EObject source, EObject target) {
        return Relation.SUB_OBJECTIVES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSubObjectives(EObject element, EObject edge) {
        return Relation.SUB_OBJECTIVES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSubObjectivesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SUB_OBJECTIVES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSubObjectivesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SUB_OBJECTIVES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be a part of the second. */
    public Boolean canLinkSubProcesses(EObject source, EObject target) {
        return Relation.SUB_PROCESSES.allows(source, target);
    }

    /** Makes the source be a part of the target. */
    public EObject linkSubProcesses(EObject source, EObject target) {
        return Relation.SUB_PROCESSES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSubProcesses(EObject element, EObject edge) {
        return Relation.SUB_PROCESSES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSubProcessesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SUB_PROCESSES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSubProcessesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SUB_PROCESSES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be a part of the second. */
    public Boolean canLinkSubActivities(EObject source, EObject target) {
        return Relation.SUB_ACTIVITIES.allows(source, target);
    }

    /** Makes the source be a part of the target. */
    public EObject linkSubActivities(EObject source, EObject target) {
        return Relation.SUB_ACTIVITIES.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSubActivities(EObject element, EObject edge) {
        return Relation.SUB_ACTIVITIES.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSubActivitiesTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SUB_ACTIVITIES.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSubActivitiesSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SUB_ACTIVITIES.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }
}
