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

import java.util.List;

import org.itsm.modeler.validation.Rule;

/** The rules of the group RAC. */
public final class RaciRules {

    private RaciRules() {
    }

    /** New instances of all of them. */
    public static List<Rule<?>> all() {
        return List.of(
                new OneRoleIsAccountable(),
                new SomebodyIsResponsible(),
                new RoleIsNotOverloaded(),
                new RoleIsUsed(),
                new OwnerIsAccountable(),
                new EntryNamesRole(),
                new ActivityIsPerformed());
    }
}
