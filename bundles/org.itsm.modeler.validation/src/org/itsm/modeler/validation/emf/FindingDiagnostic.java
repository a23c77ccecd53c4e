/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.emf;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Severity;

/**
 * A finding as a diagnostic of EMF: its data are the element and, where the finding is about one, the feature.
 */
public final class FindingDiagnostic extends BasicDiagnostic {

    /** The source of all diagnostics of the rules. */
    public static final String SOURCE = "org.itsm.modeler.validation";

    private final Finding finding;

    public FindingDiagnostic(Finding finding) {
        super(severityOf(finding.severity()), SOURCE, 0, textOf(finding), dataOf(finding));
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }

    /** The text under which EMF's tools show the finding, such as on their markers: the rule's id, then its message. */
    public static String textOf(Finding finding) {
        return finding.ruleId() + ": " + finding.message();
    }

    private static int severityOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        };
    }

    private static Object[] dataOf(Finding finding) {
        return finding.aboutFeature()
                .map(feature -> new Object[] {finding.element(), feature})
                .orElseGet(() -> new Object[] {finding.element()});
    }
}
