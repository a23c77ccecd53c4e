/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.Optional;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.itsm.modeler.validation.Rule;

/** F1 on a finding opens what the help says about its rule, with the rule's page first. */
final class RuleHelp implements IContextProvider {

    private Rule<?> rule;

    /** @param selected the rule of what is selected now; empty when nothing is */
    void about(Optional<Rule<?>> selected) {
        rule = selected.orElse(null);
    }

    @Override
    public int getContextChangeMask() {
        return SELECTION;
    }

    @Override
    public IContext getContext(Object target) {
        IContext view = HelpSystem.getContext(FindingsView.ID);
        return rule == null || view == null ? view : new RuleContext(rule, view);
    }

    @Override
    public String getSearchExpression(Object target) {
        return rule == null ? null : rule.id();
    }
}
