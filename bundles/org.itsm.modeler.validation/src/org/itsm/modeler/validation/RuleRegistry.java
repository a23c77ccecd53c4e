/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.EMFPlugin;
import org.itsm.modeler.validation.own.InstalledRules;
import org.itsm.modeler.validation.rules.StandardRules;

/** The rules of a run, by id and in the order of their ids. */
public final class RuleRegistry {

    private final Map<String, Rule<?>> rules = new LinkedHashMap<>();

    private RuleRegistry(Collection<Rule<?>> rules) {
        rules.stream().sorted(Comparator.comparing(Rule::id)).forEach(rule -> {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
        });
    }

    /** The rules that the product brings. */
    public static RuleRegistry standard() {
        return of(StandardRules.all());
    }

    /**
     * The rules of the product and, where Eclipse runs, those that bundles contribute to the extension point
     * {@code org.itsm.modeler.validation.rules}.
     */
    public static RuleRegistry installed() {
        RuleRegistry standard = standard();
        return EMFPlugin.IS_ECLIPSE_RUNNING ? standard.with(InstalledRules.beside(standard)) : standard;
    }

    /**
     * These rules and others.
     *
     * @throws IllegalArgumentException when two of the rules have one id
     */
    public RuleRegistry with(Collection<Rule<?>> others) {
        return of(Stream.concat(rules.values().stream(), others.stream()).toList());
    }

    /**
     * @throws IllegalArgumentException when two of the rules have one id
     */
    public static RuleRegistry of(Collection<Rule<?>> rules) {
        return new RuleRegistry(rules);
    }

    /** All rules, sorted by id. */
    public List<Rule<?>> all() {
        return List.copyOf(rules.values());
    }

    public Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
