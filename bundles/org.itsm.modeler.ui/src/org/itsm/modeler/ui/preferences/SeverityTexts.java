/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.preferences;

import java.util.Optional;

import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Severity;

/** What severities are called on the pages. */
final class SeverityTexts {

    private SeverityTexts() {
    }

    /** The word for the severity, or for a rule that is off. */
    static String of(Optional<Severity> severity) {
        return UiTexts.get("severity." + severity.map(Severity::key).orElse("off"));
    }
}
