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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__EDITION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__LICENCE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__SOURCE;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.MissingParts;

/** FRM-05: a framework of somebody else of which it is not said which one, under which terms and from where. */
public final class FrameworkIsDescribed extends Rule<Framework> {

    public FrameworkIsDescribed() {
        super("FRM-05", Severity.WARNING, Framework.class, FRAMEWORK__KIND, FRAMEWORK__EDITION, FRAMEWORK__LICENCE,
                FRAMEWORK__SOURCE);
    }

    @Override
    public void check(Framework framework, ValidationContext context, Findings<Framework> findings) {
        if (framework.getKind() != FrameworkKind.ORGANIZATIONAL_KNOWLEDGE) {
            List<EAttribute> missing = Stream.of(FRAMEWORK__EDITION, FRAMEWORK__LICENCE, FRAMEWORK__SOURCE)
                    .filter(attribute -> Texts.isBlank((String) framework.eGet(attribute)))
                    .toList();
            if (!missing.isEmpty()) {
                findings.about(missing.get(0), MissingParts.spell(missing, page()));
            }
        }
    }
}
