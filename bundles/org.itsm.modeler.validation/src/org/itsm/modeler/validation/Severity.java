/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is. The order is from harmless to grave. */
public enum Severity {
    INFO, WARNING, ERROR;

    /** One level up; an error stays one. */
    public Severity raised() {
        return this == INFO ? WARNING : ERROR;
    }

    /** The name in files and on the command line: error, warning, info. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of that name, whatever its case; empty when there is none. */
    public static Optional<Severity> of(String key) {
        for (Severity severity : values()) {
            if (severity.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
