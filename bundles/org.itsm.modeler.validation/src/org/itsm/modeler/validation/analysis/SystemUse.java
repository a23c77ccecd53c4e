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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS;

import java.util.BitSet;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;

/** The technical activities that use systems, themselves or in one of their sub-activities. */
public final class SystemUse {

    private final ChainGraph chain;
    private final BitSet using = new BitSet();

    private SystemUse(ChainGraph chain) {
        this.chain = chain;
    }

    public static SystemUse of(ValidationContext context) {
        return context.fact(SystemUse.class, c -> find(c.chain()));
    }

    /** In document order an activity stands before its parts: backwards, all parts have spoken before it does. */
    private static SystemUse find(ChainGraph chain) {
        SystemUse use = new SystemUse(chain);
        for (int node = chain.size() - 1; node >= 0; node--) {
            if (chain.element(node) instanceof TechnicalActivity activity
                    && (use.using.get(node) || Neighbours.any(activity, TECHNICAL_ACTIVITY__SYSTEMS))) {
                use.using.set(node);
                if (activity.eContainer() instanceof TechnicalActivity parent) {
                    use.using.set(chain.indexOf(parent));
                }
            }
        }
        return use;
    }

    public boolean by(TechnicalActivity activity) {
        int node = chain.indexOf(activity);
        return node >= 0 && using.get(node);
    }
}
