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

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the three characteristics of IT service management over all files of the report.
 *
 * @param id         1, 2 or 3, see {@link org.itsm.modeler.validation.Characteristic}
 * @param satisfied  the checks that did not fail
 * @param applicable all checks
 * @param failing    the elements at which a check failed, by file and document order
 */
public record ReportedCharacteristic(int id, int satisfied, int applicable, List<ReportedElement> failing) {

    public ReportedCharacteristic {
        failing = List.copyOf(failing);
    }

    ReportedCharacteristic plus(ReportedCharacteristic other) {
        return new ReportedCharacteristic(id, satisfied + other.satisfied, applicable + other.applicable,
                Stream.concat(failing.stream(), other.failing.stream()).toList());
    }
}
