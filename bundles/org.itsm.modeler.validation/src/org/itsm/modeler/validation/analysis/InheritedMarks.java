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

import java.util.BitSet;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;

/** The business processes that have a link, themselves or with a process they are part of. */
final class InheritedMarks {

    private final ChainGraph chain;
    private final BitSet marked = new BitSet();

    private InheritedMarks(ChainGraph chain) {
        this.chain = chain;
    }

    /** In document order a process stands before its parts. */
    static InheritedMarks of(ChainGraph chain, EReference reference) {
        InheritedMarks marks = new InheritedMarks(chain);
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof BusinessProcess process && (Neighbours.any(process, reference)
                    || process.eContainer() instanceof BusinessProcess parent && marks.contain(parent))) {
                marks.marked.set(node);
            }
        }
        return marks;
    }

    boolean contain(BusinessProcess process) {
        int node = chain.indexOf(process);
        return node >= 0 && marked.get(node);
    }
}
