/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.structure;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__EDITION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.RepeatedNames;
import org.itsm.modeler.validation.rules.FreeNames;
import org.itsm.modeler.validation.rules.Merge;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-03: a second element of one class and one name in the same container. */
public final class NameIsUsedOnce extends Rule<ITSMElement> {

    public NameIsUsedOnce() {
        super("STR-03", Severity.WARNING, ITSMElement.class, ITSM_ELEMENT__NAME, FRAMEWORK__EDITION);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        if (context.facts().repeatsName(element)) {
            findings.about(ITSM_ELEMENT__NAME);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMElement later = finding.element();
        ITSMElement first = RepeatedNames.of(context).firstOf(later).orElseThrow();
        return List.of(
                new SimpleFix(1, page().text("fix.1"), () -> FreeNames.like(later, later.getName()),
                        () -> later.setName(FreeNames.like(later, later.getName()))),
                new SimpleFix(2, page().text("fix.2"), () -> Labels.nameOf(first), () -> new Merge(first, later).run()));
    }
}
