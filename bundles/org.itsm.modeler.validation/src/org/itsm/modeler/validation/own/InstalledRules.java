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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;

/**
 * Rules that bundles contribute to the extension point {@value #POINT}. This class alone knows Eclipse's registry; it is
 * loaded only where Eclipse runs. A rule that cannot be used is left out and named in the log: the others go on working.
 */
public final class InstalledRules {

    private static final String POINT = "org.itsm.modeler.validation.rules";
    private static final String CLASS = "class";

    private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
    private final List<OwnRuleException> problems = new ArrayList<>();

    private InstalledRules(IExtensionRegistry registry, RuleRegistry known) {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                Rule<?> rule = make(element, known);
                rules.put(rule.id(), rule);
            } catch (OwnRuleException e) {
                problems.add(e);
            }
        }
    }

    /** The contributed rules that can be used; what is wrong with the others goes to the log. */
    public static List<Rule<?>> beside(RuleRegistry known) {
        InstalledRules installed = of(Platform.getExtensionRegistry(), known);
        installed.problems.forEach(problem ->
                Platform.getLog(InstalledRules.class).error(problem.source() + ": " + problem.getMessage(), problem));
        return installed.rules();
    }

    /** What the registry has; the ids of known rules are taken. */
    public static InstalledRules of(IExtensionRegistry registry, RuleRegistry known) {
        return new InstalledRules(registry, known);
    }

    public List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    /** Why contributed rules were left out. */
    public List<OwnRuleException> problems() {
        return List.copyOf(problems);
    }

    private Rule<?> make(IConfigurationElement element, RuleRegistry known) throws OwnRuleException {
        String bundle = element.getContributor().getName();
        try {
            Rule<?> rule = (Rule<?>) element.createExecutableExtension(CLASS);
            Optional<String> problem = RuleInspection.problemOf(rule);
            if (problem.isPresent()) {
                throw new OwnRuleException(bundle, problem.get(), null);
            }
            Rule<?> other = known.find(rule.id()).orElse(rules.get(rule.id()));
            if (other != null) {
                throw new OwnRuleException(bundle, OwnTexts.get("rule.twice", rule.id(), rule.getClass().getName(),
                        other.getClass().getName()), null);
            }
            return rule;
        } catch (CoreException | ClassCastException | LinkageError e) {
            throw new OwnRuleException(bundle, OwnTexts.get("class.broken", element.getAttribute(CLASS), e.getMessage()), e);
        }
    }
}
