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

import java.util.Locale;
import java.util.function.Supplier;

/** The forms of the findings report. */
public enum ReportKind {
    TEXT(TextReport::new, ".txt"),
    JSON(JsonReport::new, ".json"),
    SARIF(SarifReport::new, ".sarif"),
    JUNIT(JUnitReport::new, ".xml");

    private final Supplier<ReportFormat> format;
    private final String extension;

    ReportKind(Supplier<ReportFormat> format, String extension) {
        this.format = format;
        this.extension = extension;
    }

    /** The name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the names of such files end with, the dot included. */
    public String extension() {
        return extension;
    }

    /** Made only when it is written with, as each brings classes of its own. */
    public ReportFormat format() {
        return format.get();
    }

    /** Whether it says of each finding which quick fixes fit it, see {@link ReportBuilder#withFixes()}. */
    public boolean namesFixes() {
        return this == JSON;
    }
}
