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

import org.itsm.modeler.validation.Severity;

/** The least severity at which a finding makes a run fail. */
enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final Severity severity;

    Threshold(Severity severity) {
        this.severity = severity;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null when nothing makes the run fail. */
    Severity severity() {
        return severity;
    }
}
