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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STATE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__IMPROVEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__MATURITY;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Improvements;
import org.itsm.modeler.validation.rules.NewSupplements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** IMP-02: a process, a service or an activity that is not mature and that nobody plans to improve. */
public final class ImprovementIsPlanned extends Rule<LifecycleElement> {

    private static final int MATURE = 3;

    public ImprovementIsPlanned() {
        super("IMP-02", Severity.WARNING, LifecycleElement.class, LIFECYCLE_ELEMENT__MATURITY,
                LIFECYCLE_ELEMENT__IMPROVEMENTS, IMPROVEMENT__STATE);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return element instanceof ITSMProcess || element instanceof ITService
                || element instanceof TechnicalActivity && !(element.eContainer() instanceof TechnicalActivity);
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        Integer maturity = element.getMaturity();
        if ((maturity == null || maturity < MATURE) && !Improvements.isImproved(element)) {
            findings.about(LIFECYCLE_ELEMENT__IMPROVEMENTS);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        LifecycleElement element = (LifecycleElement) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"),
                () -> NewSupplements.beside(element).improvementOf(element)));
    }
}
