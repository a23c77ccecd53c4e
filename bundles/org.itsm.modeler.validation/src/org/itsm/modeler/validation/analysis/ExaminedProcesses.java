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

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.validation.ValidationContext;

/** The business processes that an IT service organization has examined, themselves or with a process they are part of. */
public final class ExaminedProcesses {

    private final InheritedMarks examined;

    private ExaminedProcesses(InheritedMarks examined) {
        this.examined = examined;
    }

    /** Says whether the process is examined; asks for the whole only where the process itself does not tell. */
    public static boolean contain(BusinessProcess process, ValidationContext context) {
        return Neighbours.any(process, BUSINESS_PROCESS__EXAMINED_BY)
                || process.eContainer() instanceof BusinessProcess parent
                        && context.fact(ExaminedProcesses.class, ExaminedProcesses::find).examined.contain(parent);
    }

    private static ExaminedProcesses find(ValidationContext context) {
        return new ExaminedProcesses(InheritedMarks.of(context.chain(), BUSINESS_PROCESS__EXAMINED_BY));
    }
}
