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

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.itsm.modeler.help.HelpTopics;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Rule;

/** What the help says about a rule: what it asks, its page in the reference where it has one, and the topics of the view. */
final class RuleContext implements IContext2 {

    private final Rule<?> rule;
    private final IContext view;

    RuleContext(Rule<?> rule, IContext view) {
        this.rule = rule;
        this.view = view;
    }

    @Override
    public String getTitle() {
        return UiTexts.get("findings.help", rule.id(), rule.page().name());
    }

    @Override
    public String getText() {
        return rule.page().documentation();
    }

    @Override
    public String getStyledText() {
        return getText();
    }

    @Override
    public String getCategory(IHelpResource topic) {
        return null;
    }

    @Override
    public IHelpResource[] getRelatedTopics() {
        Stream<IHelpResource> page = HelpTopics.rule(rule.id()).map(address -> (IHelpResource) new Topic(getTitle(), address)).stream();
        return Stream.concat(page, Arrays.stream(view.getRelatedTopics())).toArray(IHelpResource[]::new);
    }

    private record Topic(String label, String address) implements IHelpResource {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public String getHref() {
            return address;
        }
    }
}
