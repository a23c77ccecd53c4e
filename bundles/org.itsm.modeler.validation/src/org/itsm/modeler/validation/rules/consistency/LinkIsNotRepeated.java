/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.consistency;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ParentLinks;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CON-03: a part that says what the whole has said already. */
public final class LinkIsNotRepeated extends Rule<LifecycleElement> {

    public LinkIsNotRepeated() {
        super("CON-03", Severity.INFO, LifecycleElement.class, BUSINESS_PROCESS__REALIZES, BUSINESS_PROCESS__SUB_PROCESSES,
                TECHNICAL_ACTIVITY__PERFORMED_FOR, TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return ParentLinks.referenceOf(element) != null;
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        EReference reference = ParentLinks.referenceOf(element);
        if (ParentLinks.areRepeatedBy(element, reference, context)) {
            findings.about(reference);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        LifecycleElement element = (LifecycleElement) finding.element();
        EReference reference = ParentLinks.referenceOf(element);
        List<LifecycleElement> repeated = ParentLinks.repeatedBy(element, reference);
        return List.of(new SimpleFix(1, page().text("fix.1"),
                () -> repeated.forEach(target -> EcoreUtil.remove(element, reference, target))));
    }
}
