/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RulePage;

/** Looks whether a rule that somebody else has written is complete, before anything relies on it. */
final class RuleInspection {

    private static final Pattern ID = Pattern.compile("[A-Z]{3}-[0-9]{2}");
    private static final Pattern PLACE = Pattern.compile("\\{(n|type|[0-9])\\}");
    private static final List<Text> TEXTS = List.of(new Text("name", RulePage::name), new Text("message", RulePage::message),
            new Text("documentation", RulePage::documentation), new Text("right", RulePage::right),
            new Text("wrong", RulePage::wrong));

    private RuleInspection() {
    }

    /** What is wrong with the rule; empty when it can be used. */
    static Optional<String> problemOf(Rule<?> rule) {
        String type = rule.getClass().getName();
        if (rule.id() == null || !ID.matcher(rule.id()).matches()) {
            return Optional.of(OwnTexts.get("rule.id", type, rule.id()));
        }
        if (rule.severity() == null) {
            return Optional.of(OwnTexts.get("rule.severity", rule.id(), type));
        }
        if (rule.scope() == null || !ITSMElement.class.isAssignableFrom(rule.scope())) {
            return Optional.of(OwnTexts.get("rule.scope", rule.id(), type, rule.scope()));
        }
        return problemOfPage(rule);
    }

    private static Optional<String> problemOfPage(Rule<?> rule) {
        RulePage page;
        try {
            page = rule.page();
            for (Text text : TEXTS) {
                if (Texts.isBlank(text.read.apply(page))) {
                    return Optional.of(OwnTexts.get("rule.text", rule.id(), text.key));
                }
            }
        } catch (RuntimeException wrongPage) {
            // No page, no such key, a wrong \\u escape: each says so itself.
            return Optional.of(OwnTexts.get("rule.page", rule.id(), wrongPage.getMessage()));
        }
        String rest = PLACE.matcher(page.message()).replaceAll("");
        return rest.contains("{") || rest.contains("}")
                ? Optional.of(OwnTexts.get("rule.message", rule.id(), page.message()))
                : Optional.empty();
    }

    /** A text that each page has. */
    private record Text(String key, Function<RulePage, String> read) {
    }
}
