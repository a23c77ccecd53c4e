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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;

/**
 * The objectives of one model that have no sub-objectives and are in use.
 *
 * @param count how many there are
 * @param gaps  those of them that reach no technical activity, in document order
 */
public record LeafObjectives(int count, List<OrganizationalObjective> gaps) {

    public LeafObjectives {
        gaps = List.copyOf(gaps);
    }

    public static LeafObjectives of(ITSMModel model, ChainGraph chain) {
        int count = 0;
        List<OrganizationalObjective> gaps = new ArrayList<>();
        Deque<OrganizationalObjective> open = new ArrayDeque<>();
        pushReversed(model.getObjectives(), open);
        while (!open.isEmpty()) {
            OrganizationalObjective objective = open.pop();
            if (objective.eIsSet(ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES)) {
                pushReversed(objective.getSubObjectives(), open);
            } else if (objective.getStatus() != Status.RETIRED) {
                count++;
                int node = chain.indexOf(objective);
                if (node >= 0 && !chain.reachesActivity(node)) {
                    gaps.add(objective);
                }
            }
        }
        return new LeafObjectives(count, gaps);
    }

    /** The percentage that reaches an activity; empty when there is no leaf objective. */
    public OptionalDouble coverage() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (count - gaps.size()) / count);
    }

    private static void pushReversed(List<OrganizationalObjective> objectives, Deque<OrganizationalObjective> open) {
        for (int i = objectives.size() - 1; i >= 0; i--) {
            open.push(objectives.get(i));
        }
    }
}
