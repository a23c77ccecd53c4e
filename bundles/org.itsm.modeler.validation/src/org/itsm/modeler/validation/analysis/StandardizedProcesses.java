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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__QUALITY_STANDARDS;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.validation.ValidationContext;

/** The business processes that state a standard of quality, themselves or with a process they are part of. */
public final class StandardizedProcesses {

    private final InheritedMarks standardized;

    private StandardizedProcesses(InheritedMarks standardized) {
        this.standardized = standardized;
    }

    /** Says whether the process has a standard; asks for the whole only where the process itself does not tell. */
    public static boolean contain(BusinessProcess process, ValidationContext context) {
        return Neighbours.any(process, BUSINESS_PROCESS__QUALITY_STANDARDS)
                || process.eContainer() instanceof BusinessProcess parent
                        && context.fact(StandardizedProcesses.class, StandardizedProcesses::find).standardized.contain(parent);
    }

    private static StandardizedProcesses find(ValidationContext context) {
        return new StandardizedProcesses(InheritedMarks.of(context.chain(), BUSINESS_PROCESS__QUALITY_STANDARDS));
    }
}
