/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.List;

import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.rules.chain.ObjectiveStartsChain;

/** All rules that the product brings: the one list to extend when a rule is added. */
public final class StandardRules {

    private StandardRules() {
    }

    /** New instances of all rules. */
    public static List<Rule<?>> all() {
        return List.of(
                new ObjectiveStartsChain());
    }
}
