/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;

/** Rules as users name them. */
final class KnownRules {

    private KnownRules() {
    }

    /** The rule of that id, whatever its case. */
    static Rule<?> find(RuleRegistry rules, String id) throws Failure {
        return rules.find(id.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Failure.usage(Messages.get("rule.unknown", id)));
    }

    /** The ids of the rules named; each must exist. */
    static Set<String> ids(RuleRegistry rules, Collection<String> named) throws Failure {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : named) {
            ids.add(find(rules, id).id());
        }
        return ids;
    }
}
