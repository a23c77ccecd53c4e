/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.improvement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__OWNER;

import java.util.List;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;

/** IMP-07: an improvement for which nobody answers. */
public final class ImprovementHasOwner extends Rule<Improvement> {

    public ImprovementHasOwner() {
        super("IMP-07", Severity.WARNING, Improvement.class, IMPROVEMENT__OWNER);
    }

    @Override
    public void check(Improvement improvement, ValidationContext context, Findings<Improvement> findings) {
        if (!Neighbours.any(improvement, IMPROVEMENT__OWNER)) {
            findings.about(IMPROVEMENT__OWNER);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Improvement improvement = (Improvement) finding.element();
        return Candidates.owner(1, page().text("fix.1"), improvement, context, improvement::setOwner).ifFits();
    }
}
