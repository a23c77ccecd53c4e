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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;

import java.util.BitSet;
import java.util.List;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;

/** The technical activities that they or an activity they are part of perform for a process that manages a service. */
public final class ManagedActivities {

    private final ChainGraph chain;
    private final BitSet managed = new BitSet();

    private ManagedActivities(ChainGraph chain) {
        this.chain = chain;
    }

    public static ManagedActivities of(ValidationContext context) {
        return context.fact(ManagedActivities.class, c -> find(c.chain()));
    }

    /** In document order an activity stands before its parts. */
    private static ManagedActivities find(ChainGraph chain) {
        ManagedActivities activities = new ManagedActivities(chain);
        BitSet managing = managing(chain);
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof TechnicalActivity activity
                    && (activity.eContainer() instanceof TechnicalActivity parent && activities.contain(parent)
                            || isPerformedForOne(activity, chain, managing))) {
                activities.managed.set(node);
            }
        }
        return activities;
    }

    private static BitSet managing(ChainGraph chain) {
        BitSet managing = new BitSet();
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof ITSMProcess process && Neighbours.any(process, ITSM_PROCESS__MANAGES)) {
                managing.set(node);
            }
        }
        return managing;
    }

    private static boolean isPerformedForOne(TechnicalActivity activity, ChainGraph chain, BitSet managing) {
        List<ITSMProcess> processes = Neighbours.of(activity, TECHNICAL_ACTIVITY__PERFORMED_FOR, ITSMProcess.class);
        for (int i = 0; i < processes.size(); i++) {
            int node = chain.indexOf(processes.get(i));
            if (node >= 0 && managing.get(node)) {
                return true;
            }
        }
        return false;
    }

    public boolean contain(TechnicalActivity activity) {
        int node = chain.indexOf(activity);
        return node >= 0 && managed.get(node);
    }
}
