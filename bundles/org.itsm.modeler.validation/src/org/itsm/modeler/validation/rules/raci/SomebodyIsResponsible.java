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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;

import java.util.Comparator;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.RoleKind;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.NewElements;

/** RAC-02: an ITSM process or a service of which nobody does the work. */
public final class SomebodyIsResponsible extends Rule<LifecycleElement> {

    public SomebodyIsResponsible() {
        super("RAC-02", Severity.WARNING, LifecycleElement.class, OWNED_ELEMENT__RACI, RACI_ASSIGNMENT__KIND,
                RACI_ASSIGNMENT__ROLE);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return element instanceof ITSMProcess || element instanceof ITService;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        if (RaciEntries.count(element, RaciKind.RESPONSIBLE) == 0) {
            findings.about(OWNED_ELEMENT__RACI);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        LifecycleElement element = (LifecycleElement) finding.element();
        return ChoiceFix.of(1, page().text("fix.1"), () -> Candidates.beside(element, context, ITSMModel::getRoles),
                (Role role) -> assign(element, role))
                .bestFirst(Comparator.comparing(role -> role.getKind() != RoleKind.STAFF))
                .orElse(() -> assign(element, NewElements.beside(element).worker())).ifFits();
    }

    /** A first entry makes the element one that has a RACI, so that somebody must be accountable (RAC-01): the owner. */
    private static void assign(LifecycleElement element, Role role) {
        if (!RaciEntries.areGiven(element)) {
            Role accountable = Neighbours.any(element, OWNED_ELEMENT__OWNER) ? element.getOwner()
                    : NewElements.beside(element).owner();
            RaciEntries.add(element, RaciKind.ACCOUNTABLE, accountable);
        }
        RaciEntries.add(element, RaciKind.RESPONSIBLE, role);
    }
}
