/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.util.Collection;

import org.itsm.modeler.validation.Severity;

/** How many findings there are of each severity; those that are waived or in the baseline count only as such. */
public record Summary(int errors, int warnings, int infos, int waived, int known) {

    static Summary of(Collection<ReportedFinding> findings) {
        int[] counts = new int[Severity.values().length];
        int waived = 0;
        int known = 0;
        for (ReportedFinding finding : findings) {
            if (finding.waived()) {
                waived++;
            } else if (finding.known()) {
                known++;
            } else {
                counts[finding.severity().ordinal()]++;
            }
        }
        return new Summary(counts[Severity.ERROR.ordinal()], counts[Severity.WARNING.ordinal()], counts[Severity.INFO.ordinal()],
                waived, known);
    }

    /** The findings that count. */
    public int total() {
        return errors + warnings + infos;
    }
}
