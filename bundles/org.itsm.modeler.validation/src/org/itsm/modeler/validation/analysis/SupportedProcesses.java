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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;

import java.util.BitSet;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.validation.ValidationContext;

/** The business processes that IT supports: an IT goal or a service is linked to them or to something below them. */
public final class SupportedProcesses {

    private final ChainGraph chain;
    private final BitSet supported = new BitSet();

    private SupportedProcesses(ChainGraph chain) {
        this.chain = chain;
    }

    public static SupportedProcesses of(ValidationContext context) {
        return context.fact(SupportedProcesses.class, c -> find(c.chain()));
    }

    private static SupportedProcesses find(ChainGraph chain) {
        SupportedProcesses processes = new SupportedProcesses(chain);
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof BusinessProcess process && isSupportedItself(process)) {
                processes.markUpward(process);
            }
        }
        return processes;
    }

    /** Says whether a goal or a service is linked to the process itself. */
    public static boolean isSupportedItself(BusinessProcess process) {
        return Neighbours.any(process, BUSINESS_PROCESS__IT_GOALS) || Neighbours.any(process, BUSINESS_PROCESS__USES_SERVICES);
    }

    public boolean contains(BusinessProcess process) {
        int node = chain.indexOf(process);
        return node >= 0 && supported.get(node);
    }

    /** Stops where another process below has marked the way up already. */
    private void markUpward(BusinessProcess process) {
        BusinessProcess at = process;
        int node = chain.indexOf(at);
        while (!supported.get(node)) {
            supported.set(node);
            if (!(at.eContainer() instanceof BusinessProcess container)) {
                return;
            }
            at = container;
            node = chain.indexOf(at);
        }
    }
}
