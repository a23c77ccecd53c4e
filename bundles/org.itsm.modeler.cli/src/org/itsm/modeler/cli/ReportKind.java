/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.util.Locale;
import java.util.function.Supplier;

import org.itsm.modeler.validation.report.JUnitReport;
import org.itsm.modeler.validation.report.JsonReport;
import org.itsm.modeler.validation.report.ReportFormat;
import org.itsm.modeler.validation.report.SarifReport;
import org.itsm.modeler.validation.report.TextReport;

/** The forms of the findings report. */
enum ReportKind {
    TEXT(TextReport::new),
    JSON(JsonReport::new),
    SARIF(SarifReport::new),
    JUNIT(JUnitReport::new);

    private final Supplier<ReportFormat> format;

    ReportKind(Supplier<ReportFormat> format) {
        this.format = format;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Made only when it is written with, as each brings classes of its own. */
    ReportFormat format() {
        return format.get();
    }
}
