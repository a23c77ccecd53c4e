/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.raci;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;

import java.util.List;

import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** RAC-06: a RACI with an entry for nobody. */
public final class EntryNamesRole extends Rule<OwnedElement> {

    public EntryNamesRole() {
        super("RAC-06", Severity.WARNING, OwnedElement.class, OWNED_ELEMENT__RACI, RACI_ASSIGNMENT__ROLE);
    }

    @Override
    public void check(OwnedElement element, ValidationContext context, Findings<OwnedElement> findings) {
        List<RaciAssignment> entries = RaciEntries.all(element);
        for (int i = 0; i < entries.size(); i++) {
            if (!RaciEntries.namesRole(entries.get(i))) {
                findings.about(OWNED_ELEMENT__RACI);
                return;
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        OwnedElement element = (OwnedElement) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"),
                () -> element.getRaci().removeIf(entry -> !RaciEntries.namesRole(entry))));
    }
}
