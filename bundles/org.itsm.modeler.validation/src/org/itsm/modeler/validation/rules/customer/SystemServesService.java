/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.customer;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__USED_BY;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.NewSupplements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CUS-02: a system at which people work although no service needs it. */
public final class SystemServesService extends Rule<SystemComponent> {

    public SystemServesService() {
        super("CUS-02", Severity.WARNING, SystemComponent.class, SYSTEM_COMPONENT__SUPPORTS, SYSTEM_COMPONENT__PART_OF,
                SYSTEM_COMPONENT__USED_BY);
    }

    @Override
    public void check(SystemComponent system, ValidationContext context, Findings<SystemComponent> findings) {
        if (Neighbours.any(system, SYSTEM_COMPONENT__USED_BY) && !context.facts().serves(system)) {
            findings.about(SYSTEM_COMPONENT__SUPPORTS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        SystemComponent system = (SystemComponent) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(new SimpleFix(1, page().text("fix.1"), () -> NewSupplements.beside(system).service(system)));
        fixes.addAll(ChoiceFix.of(2, page().text("fix.2"), () -> Candidates.beside(system, context, ITSMModel::getServices),
                system.getSupports()::add).ifFits());
        return fixes;
    }
}
