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

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Status;

/** What fixes may link to: elements that are not retired, in document order. */
public final class InUse {

    private InUse() {
    }

    public static boolean is(ITSMElement element) {
        return element.getStatus() != Status.RETIRED;
    }

    /** All elements of the class that the chain has. */
    public static <T extends LifecycleElement> List<T> of(Class<T> type, ChainGraph chain) {
        List<T> elements = new ArrayList<>();
        for (int node = 0; node < chain.size(); node++) {
            if (type.isInstance(chain.element(node)) && is(chain.element(node))) {
                elements.add(type.cast(chain.element(node)));
            }
        }
        return elements;
    }
}
