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

import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** FRM-04: an element of a framework that too many processes are shaped after. */
public final class ElementIsNotOveradopted extends Rule<FrameworkElement> {

    private static final int MOST_PROCESSES = 5;

    public ElementIsNotOveradopted() {
        super("FRM-04", Severity.INFO, FrameworkElement.class, FRAMEWORK_ELEMENT__ADOPTED_BY);
    }

    @Override
    public void check(FrameworkElement element, ValidationContext context, Findings<FrameworkElement> findings) {
        int processes = Neighbours.of(element, FRAMEWORK_ELEMENT__ADOPTED_BY, ITSMProcess.class).size();
        if (processes > MOST_PROCESSES) {
            String code = Texts.trim(element.getCode());
            findings.about(FRAMEWORK_ELEMENT__ADOPTED_BY, code.isEmpty() ? Labels.nameOf(element) : code, processes);
        }
    }
}
