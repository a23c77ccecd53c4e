/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.resource.LoadProblem;

/**
 * All that has to change, file by file, and what the rules say about it.
 *
 * @param edits    those of the file that the elements are in first
 * @param findings what the rules will say then and did not before, then what they will not say any more
 * @param problems what makes files with edits unusable
 */
public record Plan(List<Edit> edits, List<FindingChange> findings, List<LoadProblem> problems) {

    public Plan {
        edits = List.copyOf(edits);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** The plans as one. */
    static Plan together(List<Plan> plans) {
        return new Plan(plans.stream().flatMap(plan -> plan.edits.stream()).toList(),
                plans.stream().flatMap(plan -> plan.findings.stream()).toList(),
                plans.stream().flatMap(plan -> plan.problems.stream()).toList());
    }

    /** The files that change. */
    public List<URI> files() {
        return edits.stream().map(Edit::file).distinct().toList();
    }

    public List<Edit> in(URI file) {
        return edits.stream().filter(edit -> edit.file().equals(file)).toList();
    }
}
