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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.OWNED_ELEMENT__RACI;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.RACI_ASSIGNMENT__ROLE;

import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** RAC-03: a role that is accountable for more than one can look after. */
public final class RoleIsNotOverloaded extends Rule<Role> {

    /** For more elements than these, nobody is accountable in earnest. */
    static final int MOST_ELEMENTS = 10;

    public RoleIsNotOverloaded() {
        super("RAC-03", Severity.INFO, Role.class, OWNED_ELEMENT__RACI, RACI_ASSIGNMENT__KIND, RACI_ASSIGNMENT__ROLE);
    }

    @Override
    public void check(Role role, ValidationContext context, Findings<Role> findings) {
        int elements = context.facts().accountable(role);
        if (elements > MOST_ELEMENTS) {
            findings.aboutElement(elements);
        }
    }
}
