/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.governance;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES;

import java.util.List;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.UpstreamPerspectives;
import org.itsm.modeler.validation.rules.InUse;

/**
 * Whether an IT goal is geared to the business as a whole: it has two business processes upstream, or objectives of two
 * perspectives. Both are counted up to two and no further.
 */
final class Gearing {

    private static final int ENOUGH = 2;

    private Gearing() {
    }

    static boolean isGeared(ITGoal goal, ValidationContext context) {
        return processesAbove(goal) >= ENOUGH || areEnough(context.facts().perspectivesAbove(goal));
    }

    /** Upstream of a goal are the processes that it supports and those that they are part of. */
    private static int processesAbove(ITGoal goal) {
        List<BusinessProcess> supported = Neighbours.of(goal, IT_GOAL__SUPPORTS, BusinessProcess.class);
        return supported.size() == 1 && isPart(supported.get(0)) ? ENOUGH : supported.size();
    }

    private static boolean isPart(BusinessProcess process) {
        return process.eContainer() instanceof BusinessProcess;
    }

    private static boolean areEnough(int perspectives) {
        return Integer.bitCount(perspectives) >= ENOUGH;
    }

    /** The business processes and objectives of which one more link is enough, the processes first. */
    static Stream<LifecycleElement> completing(ITGoal goal, ValidationContext context) {
        UpstreamPerspectives perspectives = UpstreamPerspectives.of(context);
        int above = perspectives.above(goal);
        int processes = processesAbove(goal);
        boolean reaches = context.chain().reachesActivity(context.node(goal));
        return Stream.concat(
                InUse.of(context).all(BusinessProcess.class)
                        .filter(process -> processes + 1 >= ENOUGH || isPart(process) || areEnough(above | perspectives.of(process)))
                        .filter(process -> !goal.getSupports().contains(process)),
                InUse.of(context).all(OrganizationalObjective.class)
                        // An objective that starts no chain yet would start one that breaks (CHN-02).
                        .filter(objective -> areEnough(above | perspectives.of(objective)) && (reaches || startsChain(objective)))
                        .filter(objective -> !goal.getContributesTo().contains(objective)));
    }

    private static boolean startsChain(OrganizationalObjective objective) {
        return Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY)
                || Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__IT_GOALS)
                || Neighbours.any(objective, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
    }
}
