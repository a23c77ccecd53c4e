/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.List;

import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.rules.chain.ActivityBelongsToProcess;
import org.itsm.modeler.validation.rules.chain.ChainIsCovered;
import org.itsm.modeler.validation.rules.chain.GoalIsAligned;
import org.itsm.modeler.validation.rules.chain.GoalIsPursued;
import org.itsm.modeler.validation.rules.chain.ItsmProcessHasActivity;
import org.itsm.modeler.validation.rules.chain.ItsmProcessHasGoal;
import org.itsm.modeler.validation.rules.chain.LayerHasElements;
import org.itsm.modeler.validation.rules.chain.NoIsland;
import org.itsm.modeler.validation.rules.chain.NothingRestsOnItself;
import org.itsm.modeler.validation.rules.chain.ObjectiveReachesActivity;
import org.itsm.modeler.validation.rules.chain.ObjectiveStartsChain;
import org.itsm.modeler.validation.rules.chain.OrderEnds;
import org.itsm.modeler.validation.rules.chain.ProcessIsSupported;
import org.itsm.modeler.validation.rules.chain.ProcessServesObjective;
import org.itsm.modeler.validation.rules.references.LinkResolves;
import org.itsm.modeler.validation.rules.structure.ApprovedIsDescribed;
import org.itsm.modeler.validation.rules.structure.CodeIsUsedOnce;
import org.itsm.modeler.validation.rules.structure.DateIsDate;
import org.itsm.modeler.validation.rules.structure.IdIdentifies;
import org.itsm.modeler.validation.rules.structure.NameFitsLabel;
import org.itsm.modeler.validation.rules.structure.NameIsGiven;
import org.itsm.modeler.validation.rules.structure.NameIsUsedOnce;
import org.itsm.modeler.validation.rules.structure.WaiverHolds;

/** All rules that the product brings: the one list to extend when a rule is added. */
public final class StandardRules {

    private StandardRules() {
    }

    /** New instances of all rules, sorted by id. */
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
                new ChainIsCovered(),

                new LinkResolves(),                 // REF-01

                new NameIsGiven(),                  // STR-01
                new IdIdentifies(),
                new NameIsUsedOnce(),
                new NameFitsLabel(),
                new ApprovedIsDescribed(),          // STR-06
                new CodeIsUsedOnce(),               // STR-08
                new WaiverHolds(),
                new DateIsDate());                  // STR-10
    }
}
