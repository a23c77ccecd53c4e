/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.kpi;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__KPIS;

import java.util.List;

import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.NewSupplements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** KPI-01: an objective or an IT goal of which nobody can tell whether it has been met. */
public final class GoalIsMeasurable extends Rule<LifecycleElement> {

    public GoalIsMeasurable() {
        super("KPI-01", Severity.WARNING, LifecycleElement.class, LIFECYCLE_ELEMENT__KPIS);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return element instanceof OrganizationalObjective || element instanceof ITGoal;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        if (!Neighbours.any(element, LIFECYCLE_ELEMENT__KPIS)) {
            findings.about(LIFECYCLE_ELEMENT__KPIS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        LifecycleElement element = (LifecycleElement) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> NewSupplements.beside(element).kpi(element)));
    }
}
