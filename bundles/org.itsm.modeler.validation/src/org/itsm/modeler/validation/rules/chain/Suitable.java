/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.chain;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS;

import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Islands;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.InUse;

/** Which links can be offered without a new finding elsewhere. */
final class Suitable {

    private Suitable() {
    }

    /**
     * The objectives to which the lower element can be linked: those in use whose chain does not begin to break by it
     * (CHN-02), because they break already, or reach an activity, or the lower element does.
     */
    static Stream<OrganizationalObjective> objectivesFor(LifecycleElement lower, ValidationContext context) {
        boolean lowerReaches = context.chain().reachesActivity(context.node(lower));
        return InUse.of(context).all(OrganizationalObjective.class).filter(objective -> lowerReaches || hasBegun(objective));
    }

    /** The elements in use that can be linked to the element without making an island of them (CHN-13). */
    static <T extends LifecycleElement> Stream<T> joinable(LifecycleElement element, Class<T> type, ValidationContext context) {
        Islands islands = Islands.of(context);
        return InUse.of(context).all(type).filter(other -> islands.mayJoin(element, other));
    }

    private static boolean hasBegun(OrganizationalObjective objective) {
        return !objective.getSubObjectives().isEmpty()
                || Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY)
                || Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__IT_GOALS);
    }

    /** Says whether the process can realize the objective without repeating a link of its parent or its children (CON-03). */
    static boolean mayRealize(BusinessProcess process, OrganizationalObjective objective) {
        boolean parentDoes = process.eContainer() instanceof BusinessProcess parent && parent.getRealizes().contains(objective);
        return !parentDoes && !process.getRealizes().contains(objective)
                && process.getSubProcesses().stream().noneMatch(child -> child.getRealizes().contains(objective));
    }

    /**
     * Says whether the activity can be performed for the process without repeating a link of its children (CON-03) and
     * without making one that manages no service answer for systems (CUS-03).
     */
    static boolean mayPerformFor(TechnicalActivity activity, ITSMProcess process) {
        return activity.getSubActivities().stream().noneMatch(child -> child.getPerformedFor().contains(process))
                && (Neighbours.any(process, ITSM_PROCESS__MANAGES) || !usesSystems(activity));
    }

    private static boolean usesSystems(TechnicalActivity activity) {
        return Neighbours.any(activity, TECHNICAL_ACTIVITY__SYSTEMS)
                || activity.getSubActivities().stream().anyMatch(Suitable::usesSystems);
    }
}
