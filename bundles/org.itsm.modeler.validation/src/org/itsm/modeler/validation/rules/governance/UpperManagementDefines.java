/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.governance;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__DEFINED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.STAKEHOLDER__AUTHORITY;

import java.util.List;

import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** GOV-02: an objective or an IT goal that somebody below upper management has set. */
public final class UpperManagementDefines extends Rule<LifecycleElement> {

    public UpperManagementDefines() {
        super("GOV-02", Severity.ERROR, LifecycleElement.class, ORGANIZATIONAL_OBJECTIVE__DEFINED_BY, IT_GOAL__DEFINED_BY,
                STAKEHOLDER__AUTHORITY);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return Definers.reference(element) != null;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        Stakeholder definer = Definers.of(element);
        if (definer != null && definer.getAuthority() != AuthorityLevel.UPPER_MANAGEMENT) {
            String who = definer.getAuthority() == AuthorityLevel.UNSPECIFIED ? page().text("who.unstated")
                    : Labels.nameOf(definer);
            findings.about(Definers.reference(element), who);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        return Definers.fixes(page().text("fix.1"), finding.element(), context);
    }
}
