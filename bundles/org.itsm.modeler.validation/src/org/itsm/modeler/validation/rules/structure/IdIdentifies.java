/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.structure;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IDENTIFIED__ID;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-02: an id that is missing or was used before, of the element or of one of its parts. */
public final class IdIdentifies extends Rule<ITSMElement> {

    public IdIdentifies() {
        super("STR-02", Severity.ERROR, ITSMElement.class, IDENTIFIED__ID);
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        List<Identified> objects = context.facts().unidentified(element);
        if (!objects.isEmpty()) {
            String id = objects.get(0).getId();
            boolean missing = Texts.isBlank(id);
            findings.about(IDENTIFIED__ID, missing ? "" : id, page().text(missing ? "what.missing" : "what.twice"));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        List<Identified> objects = context.facts().unidentified(finding.element());
        return List.of(new SimpleFix(1, page().text("fix.1"),
                () -> objects.forEach(object -> object.setId(EcoreUtil.generateUUID()))));
    }
}
