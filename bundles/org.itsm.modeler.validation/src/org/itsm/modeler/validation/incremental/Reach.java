/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.rules.StandardRules;

/** The rules of which nobody knows how far they look: a user's own, unless they say that they are local. */
final class Reach {

    private static final Set<Class<?>> KNOWN =
            StandardRules.all().stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());

    private final List<Rule<?>> rules;

    Reach(RuleRegistry registry) {
        rules = registry.all().stream().filter(rule -> !KNOWN.contains(rule.getClass()) && !rule.isLocal()).toList();
    }

    /** The classes of which all elements have to be checked again when these features have changed. */
    Set<Class<? extends ITSMElement>> scopes(Collection<EStructuralFeature> changed) {
        return rules.stream().filter(rule -> concerns(rule, changed)).map(Rule::scope).collect(Collectors.toSet());
    }

    private static boolean concerns(Rule<?> rule, Collection<EStructuralFeature> changed) {
        return rule.reads().isEmpty() || changed.stream().anyMatch(feature -> rule.reads().contains(feature)
                || feature instanceof EReference reference && reference.isContainment());
    }
}
