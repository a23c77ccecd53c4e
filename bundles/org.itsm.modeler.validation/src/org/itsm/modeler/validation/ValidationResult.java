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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.chain.Coverage;

/**
 * What a run over one file found.
 *
 * @param resource the file; empty when the objects were in none
 * @param context  what the run was made in; quick fixes need it
 * @param findings in document order, then by rule id, the waived ones among them
 * @param checks   how often each rule was asked, by rule id
 * @param coverage how much of the chain is closed
 */
public record ValidationResult(Optional<Resource> resource, ValidationContext context, List<Finding> findings, List<RuleChecks> checks,
        Coverage coverage) {

    public ValidationResult {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    /** How many findings of the severity count, that is: are not waived. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> !finding.waived() && finding.severity() == severity).count();
    }

    public long waived() {
        return findings.stream().filter(Finding::waived).count();
    }

    /** The three characteristics of ITSM, scored. */
    public List<Characteristic> characteristics() {
        return Characteristic.score(this);
    }
}
