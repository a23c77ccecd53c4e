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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__KIND;

import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** FRM-01: a framework of which it is not said what sort of source it is. */
public final class FrameworkHasKind extends Rule<Framework> {

    public FrameworkHasKind() {
        super("FRM-01", Severity.ERROR, Framework.class, FRAMEWORK__KIND);
    }

    @Override
    public void check(Framework framework, ValidationContext context, Findings<Framework> findings) {
        if (framework.getKind() == FrameworkKind.UNSPECIFIED) {
            findings.about(FRAMEWORK__KIND);
        }
    }
}
