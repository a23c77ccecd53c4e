/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RulePage;

/** What a rule asks and why, for the user to read. */
public final class RuleTexts {

    private RuleTexts() {
    }

    /** The page of the rule as text. */
    public static String of(Rule<?> rule) {
        RulePage page = rule.page();
        return UiTexts.get("findings.page", rule.id(), page.name(), page.documentation(), page.right(), page.wrong());
    }
}
