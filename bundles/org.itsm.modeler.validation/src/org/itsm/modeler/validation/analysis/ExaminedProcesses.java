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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__EXAMINED_BY;

import java.util.BitSet;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.validation.ValidationContext;

/** The business processes that an IT service organization has examined, themselves or with a process they are part of. */
public final class ExaminedProcesses {

    private final ChainGraph chain;
    private final BitSet examined = new BitSet();

    private ExaminedProcesses(ChainGraph chain) {
        this.chain = chain;
    }

    /** Says whether the process is examined; asks for the whole only where the process itself does not tell. */
    public static boolean contain(BusinessProcess process, ValidationContext context) {
        return isExaminedItself(process) || process.eContainer() instanceof BusinessProcess parent
                && context.fact(ExaminedProcesses.class, c -> find(c.chain())).contains(parent);
    }

    private static boolean isExaminedItself(BusinessProcess process) {
        return Neighbours.any(process, BUSINESS_PROCESS__EXAMINED_BY);
    }

    /** In document order a process stands before its parts. */
    private static ExaminedProcesses find(ChainGraph chain) {
        ExaminedProcesses processes = new ExaminedProcesses(chain);
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof BusinessProcess process
                    && (isExaminedItself(process) || process.eContainer() instanceof BusinessProcess parent
                            && processes.contains(parent))) {
                processes.examined.set(node);
            }
        }
        return processes;
    }

    private boolean contains(BusinessProcess process) {
        int node = chain.indexOf(process);
        return node >= 0 && examined.get(node);
    }
}
