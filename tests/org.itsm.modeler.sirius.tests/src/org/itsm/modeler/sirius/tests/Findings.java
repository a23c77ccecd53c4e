/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.emf.FindingDiagnostic;

/** What the rules say about a whole file, asked of the rule engine itself. */
final class Findings {

    private Findings() {
    }

    static ValidationResult run(TestProject project) {
        return new Validator(RuleRegistry.standard(), RuleSettings.of(Profile.REVIEW), LocalDate.now(Clock.systemDefaultZone()))
                .validate(project.file());
    }

    /** All findings that are not waived. */
    static List<Finding> of(TestProject project) {
        return run(project).findings().stream().filter(finding -> !finding.waived()).toList();
    }

    static List<String> texts(List<Finding> findings) {
        return findings.stream().map(FindingDiagnostic::textOf).sorted().toList();
    }
}
