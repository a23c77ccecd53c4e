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

import org.itsm.modeler.validation.Rule;

/**
 * What was found in one file.
 *
 * @param path     the path as the user gave it
 * @param rules    the rules that looked at it, by id
 * @param findings in document order, then by rule id, the waived ones among them
 */
public record ReportedFile(String path, List<Rule<?>> rules, List<ReportedFinding> findings) {

    public ReportedFile {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    ReportedFile with(List<ReportedFinding> others) {
        return new ReportedFile(path, rules, others);
    }
}
