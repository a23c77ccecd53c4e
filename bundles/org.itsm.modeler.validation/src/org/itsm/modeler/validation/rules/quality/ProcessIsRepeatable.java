/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.quality;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REPEATABLE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__REPEATABLE;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** QLT-02: a process that goes another way each time. */
public final class ProcessIsRepeatable extends Rule<LifecycleElement> {

    public ProcessIsRepeatable() {
        super("QLT-02", Severity.WARNING, LifecycleElement.class, BUSINESS_PROCESS__REPEATABLE, ITSM_PROCESS__REPEATABLE);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return element instanceof BusinessProcess || element instanceof ITSMProcess;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        boolean repeatable = element instanceof BusinessProcess process
                ? process.isRepeatable()
                : ((ITSMProcess) element).isRepeatable();
        if (!repeatable) {
            findings.about(attribute(element));
        }
    }

    private static EAttribute attribute(ITSMElement element) {
        return element instanceof BusinessProcess ? BUSINESS_PROCESS__REPEATABLE : ITSM_PROCESS__REPEATABLE;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMElement process = finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> process.eSet(attribute(process), true)));
    }
}
