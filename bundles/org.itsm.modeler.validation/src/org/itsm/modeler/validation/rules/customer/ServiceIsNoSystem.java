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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SYSTEMS;

import java.util.List;

import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.SystemNames;
import org.itsm.modeler.validation.rules.FreeNames;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CUS-04: a service that is called like a system. */
public final class ServiceIsNoSystem extends Rule<ITService> {

    public ServiceIsNoSystem() {
        super("CUS-04", Severity.WARNING, ITService.class, ITSM_ELEMENT__NAME, ITSM_MODEL__SYSTEMS);
    }

    @Override
    public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
        if (context.facts().isNamedLikeSystem(service)) {
            findings.about(ITSM_ELEMENT__NAME);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITService service = (ITService) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> newName(service, SystemNames.of(context)),
                () -> service.setName(newName(service, SystemNames.of(context)))));
    }

    /** The name with the word for a service behind it, as often as it takes to be no system's name in any model. */
    private String newName(ITService service, SystemNames systems) {
        String wanted = service.getName();
        String name;
        do {
            wanted = page().text("suffix").replace("{name}", wanted);
            name = FreeNames.like(service, wanted);
        } while (systems.contain(name));
        return name;
    }
}
