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

import java.util.List;

import org.itsm.modeler.validation.Rule;

/** The rules of the group CHN. */
public final class ChainRules {

    private ChainRules() {
    }

    /** New instances of all of them. */
    public static List<Rule<?>> all() {
        return List.of(
                new ObjectiveStartsChain(),         // CHN-01
                new ObjectiveReachesActivity(),
                new ProcessServesObjective(),
                new ProcessIsSupported(),
                new GoalIsAligned(),
                new GoalIsPursued(),
                new ItsmProcessHasGoal(),
                new ItsmProcessHasActivity(),
                new ActivityBelongsToProcess(),
                new NothingRestsOnItself(),         // CHN-10
                new OrderEnds(),
                new NoIsland(),                     // CHN-13
                new LayerHasElements(),
                new ChainIsCovered());
    }
}
