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

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;

/**
 * What lacks in the chain of one model.
 *
 * @param gaps the objectives in use without sub-objectives that reach no technical activity, in document order
 */
public record LeafObjectives(List<OrganizationalObjective> gaps) {

    public LeafObjectives {
        gaps = List.copyOf(gaps);
    }

    public static LeafObjectives of(ITSMModel model, ChainGraph chain) {
        List<OrganizationalObjective> gaps = new ArrayList<>();
        Deque<OrganizationalObjective> open = new ArrayDeque<>();
        pushReversed(model.getObjectives(), open);
        while (!open.isEmpty()) {
            OrganizationalObjective objective = open.pop();
            if (objective.eIsSet(ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES)) {
                pushReversed(objective.getSubObjectives(), open);
            } else if (objective.getStatus() != Status.RETIRED) {
                int node = chain.indexOf(objective);
                if (node >= 0 && !chain.reachesActivity(node)) {
                    gaps.add(objective);
                }
            }
        }
        return new LeafObjectives(gaps);
    }

    private static void pushReversed(List<OrganizationalObjective> objectives, Deque<OrganizationalObjective> open) {
        for (int i = objectives.size() - 1; i >= 0; i--) {
            open.push(objectives.get(i));
        }
    }
}
