/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

import org.itsm.modeler.exchange.archimate.RelationGraph.Edge;

/** Finds the rule for an element, the first one that fits, and judges conditions. */
final class Classifier {

    private static final Set<String> WHOLE_TO_PART = Set.of("Composition", "Aggregation");

    private final RelationGraph graph;
    private final Map<String, List<Rules.ElementRule>> rules = new HashMap<>();
    private final Map<ArchiElement, Optional<Rules.ElementRule>> found = new IdentityHashMap<>();

    Classifier(Mapping mapping, RelationGraph graph) {
        this.graph = graph;
        for (Rules.ElementRule rule : mapping.elements()) {
            rule.types().forEach(type -> rules.computeIfAbsent(type, key -> new ArrayList<>()).add(rule));
        }
    }

    Optional<Rules.ElementRule> rule(ArchiElement element) {
        Optional<Rules.ElementRule> known = found.get(element);
        if (known == null) {
            known = rules.getOrDefault(element.type(), List.of()).stream()
                    .filter(rule -> rule.conditions().stream().allMatch(c -> holds(c, element))).findFirst();
            found.put(element, known);
        }
        return known;
    }

    /** Whether the condition on a relationship holds; a junction's relationships are judged by the first. */
    boolean holds(Condition condition, Edge edge, ArchiElement source, ArchiElement target) {
        ArchiConcept subject = switch (condition.subject()) {
            case ITSELF -> edge.first();
            case SOURCE -> source;
            case TARGET -> target;
        };
        return test(condition.test(), subject) != condition.negated();
    }

    private boolean holds(Condition condition, ArchiElement element) {
        return test(condition.test(), element) != condition.negated();
    }

    private boolean test(Condition.Test test, ArchiConcept concept) {
        if (test instanceof Condition.AttributeIs is) {
            return values(is.attribute(), concept).stream().anyMatch(value -> matches(is.patterns(), value));
        }
        if (test instanceof Condition.PropertyIs is) {
            return concept.properties().stream()
                    .filter(property -> property.key().strip().toLowerCase(Locale.ROOT).equals(is.key()))
                    .anyMatch(property -> matches(is.patterns(), property.value()));
        }
        ArchiElement element = (ArchiElement) concept;
        if (test instanceof Condition.Related related) {
            return isRelated(related, element);
        }
        return isWithin(((Condition.Within) test).classes(), element);
    }

    private static List<String> values(String attribute, ArchiConcept concept) {
        return switch (attribute) {
            case "name" -> List.of(concept.name());
            case "type" -> List.of(concept.type());
            case "folder" -> List.of(concept.folder());
            default -> concept.specializations();
        };
    }

    private static boolean matches(List<Pattern> patterns, String value) {
        String plain = value.replaceAll("\\s+", " ").strip();
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
    }

    private boolean isRelated(Condition.Related related, ArchiElement element) {
        List<Edge> edges = related.incoming() ? graph.incoming(element) : graph.outgoing(element);
        return edges.stream().anyMatch(edge -> related.relations().contains(edge.type())
                && related.types().contains((related.incoming() ? edge.source() : edge.target()).type()));
    }

    private boolean isWithin(Set<EClass> classes, ArchiElement element) {
        Set<ArchiElement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ArchiElement> level = List.of(element);
        while (!level.isEmpty()) {
            seen.addAll(level);
            level = level.stream().flatMap(part -> graph.incoming(part).stream())
                    .filter(edge -> WHOLE_TO_PART.contains(edge.type())).map(Edge::source)
                    .filter(whole -> !seen.contains(whole)).distinct().toList();
            if (level.stream().anyMatch(whole -> plainClass(whole).filter(classes::contains).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** The class of a whole by the rules that do not ask for wholes themselves, so that circles cannot matter. */
    private Optional<EClass> plainClass(ArchiElement element) {
        return rules.getOrDefault(element.type(), List.of()).stream()
                .filter(rule -> rule.conditions().stream().noneMatch(c -> c.test() instanceof Condition.Within))
                .filter(rule -> rule.conditions().stream().allMatch(c -> holds(c, element))).findFirst()
                .flatMap(Rules.ElementRule::target);
    }
}
