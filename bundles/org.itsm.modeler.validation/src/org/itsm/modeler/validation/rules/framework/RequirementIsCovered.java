/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.framework;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__ADOPTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__ELEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__MANDATORY;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.NewElements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** FRM-02: something that a framework in use demands and no process does. */
public final class RequirementIsCovered extends Rule<FrameworkElement> {

    public RequirementIsCovered() {
        super("FRM-02", Severity.INFO, FrameworkElement.class, FRAMEWORK_ELEMENT__MANDATORY, FRAMEWORK_ELEMENT__ADOPTED_BY,
                FRAMEWORK_ELEMENT__ELEMENTS);
    }

    @Override
    public void check(FrameworkElement element, ValidationContext context, Findings<FrameworkElement> findings) {
        if (context.facts().isUncovered(element)) {
            findings.about(FRAMEWORK_ELEMENT__ADOPTED_BY, codeAndName(element));
        }
    }

    private static String codeAndName(FrameworkElement element) {
        String name = Labels.nameOf(element);
        String code = Texts.trim(element.getCode());
        return code.isEmpty() || Texts.isBlank(element.getName()) ? name : code + " " + name;
    }

    /** A process needs an IT goal to pursue; without one it would be a finding itself (CHN-07). */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        FrameworkElement element = (FrameworkElement) finding.element();
        if (!(EcoreUtil.getRootContainer(element) instanceof ITSMModel model)) {
            return List.of();
        }
        Optional<ITGoal> goal = InUse.of(context).all(ITGoal.class)
                .filter(known -> EcoreUtil.getRootContainer(known) == model)
                .findFirst();
        return goal.isEmpty() ? List.of() : List.of(new SimpleFix(1, page().text("fix.1"),
                () -> NewElements.beside(element).itsmProcess(goal.get(), element)));
    }
}
