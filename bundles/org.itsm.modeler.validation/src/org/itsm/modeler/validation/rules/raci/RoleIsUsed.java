/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.raci;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STATE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__HEAD;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__OWNER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TEAM__ROLES;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** RAC-04: a role that nobody plays anywhere. */
public final class RoleIsUsed extends Rule<Role> {

    public RoleIsUsed() {
        super("RAC-04", Severity.WARNING, Role.class, OWNED_ELEMENT__OWNER, OWNED_ELEMENT__RACI, RACI_ASSIGNMENT__ROLE,
                IT_SERVICE_ORGANIZATION__HEAD, TEAM__ROLES, IMPROVEMENT__OWNER, IMPROVEMENT__STATE);
    }

    @Override
    public void check(Role role, ValidationContext context, Findings<Role> findings) {
        if (context.facts().uses(role) == 0) {
            findings.aboutElement();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Role role = (Role) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> delete(role, context.models())));
    }

    /** Rejected improvements may still name the role as their owner, which is no use of it. */
    private static void delete(Role role, List<ITSMModel> models) {
        for (ITSMModel model : models) {
            for (Improvement improvement : model.getImprovements()) {
                if (improvement.getOwner() == role) {
                    improvement.setOwner(null);
                }
            }
        }
        EcoreUtil.remove(role);
    }
}
