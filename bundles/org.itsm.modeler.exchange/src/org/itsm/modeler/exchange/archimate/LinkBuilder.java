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
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import org.itsm.modeler.exchange.archimate.RelationGraph.Edge;
import org.itsm.modeler.model.itsm.ITSMElement;

/** Turns relationships into links: first each by itself, then the paths of several that together mean one. */
final class LinkBuilder {

    private final RelationGraph graph;
    private final Mapping mapping;
    private final Classifier classifier;
    private final ElementBuilder elements;
    private final LinkActions actions;
    private final Map<String, List<Rules.LinkRule>> rules = new HashMap<>();
    private final Set<ArchiRelationship> carried = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ArchiRelationship, String> reasons = new IdentityHashMap<>();

    LinkBuilder(RelationGraph graph, Mapping mapping, Classifier classifier, ElementBuilder elements,
            LinkActions actions) {
        this.graph = graph;
        this.mapping = mapping;
        this.classifier = classifier;
        this.elements = elements;
        this.actions = actions;
        for (Rules.LinkRule rule : mapping.links()) {
            rule.relations().forEach(type -> rules.computeIfAbsent(type, key -> new ArrayList<>()).add(rule));
        }
    }

    /** Compositions come first: what is part of one whole may still be gathered in others. */
    void build(List<ArchiElement> inOrder) {
        List<Edge> edges = new ArrayList<>(graph.edges());
        edges.sort(Comparator.comparing(edge -> !"Composition".equals(edge.type())));
        edges.forEach(this::link);
        for (Rules.PathRule rule : mapping.paths()) {
            for (ArchiElement element : inOrder) {
                if (isOne(rule.from(), elements.object(element))) {
                    walk(rule, element, new ArrayList<>(List.of(element)), new ArrayList<>());
                }
            }
        }
    }

    boolean isCarried(ArchiRelationship relationship) {
        return carried.contains(relationship);
    }

    /** Why a rule for the relationship made no link of it. */
    Optional<String> reason(ArchiRelationship relationship) {
        return Optional.ofNullable(reasons.get(relationship));
    }

    private void link(Edge edge) {
        ITSMElement source = elements.object(edge.source());
        ITSMElement target = elements.object(edge.target());
        if (source == null || target == null) {
            return;
        }
        Rules.LinkRule rule = rule(edge, edge.source(), edge.target());
        if (rule == null && edge.first().isSymmetric()) {
            rule = rule(edge, edge.target(), edge.source());
            source = elements.object(edge.target());
            target = elements.object(edge.source());
        }
        if (rule == null) {
            return;
        }
        Optional<String> refusal = rule.actions().isEmpty() ? Optional.of(rule.reason())
                : actions.apply(rule.actions(), source, target, edge.first());
        settle(edge.parts(), refusal);
    }

    private void settle(List<ArchiRelationship> parts, Optional<String> refusal) {
        if (refusal.isEmpty()) {
            carried.addAll(parts);
        } else {
            parts.forEach(part -> reasons.putIfAbsent(part, refusal.get()));
        }
    }

    private Rules.LinkRule rule(Edge edge, ArchiElement from, ArchiElement to) {
        ITSMElement source = elements.object(from);
        ITSMElement target = elements.object(to);
        for (Rules.LinkRule rule : rules.getOrDefault(edge.type(), List.of())) {
            if (isOne(rule.from(), source) && isOne(rule.to(), target)
                    && rule.conditions().stream().allMatch(c -> classifier.holds(c, edge, from, to))) {
                return rule;
            }
        }
        return null;
    }

    private void walk(Rules.PathRule rule, ArchiElement at, List<ArchiElement> passed, List<Edge> edges) {
        Rules.Step step = rule.steps().get(edges.size());
        boolean last = edges.size() + 1 == rule.steps().size();
        for (Edge edge : edges(step, at)) {
            ArchiElement next = edge.source() == at ? edge.target() : edge.source();
            if (!stopsAt(step.stop(), next) || isAmong(passed, next)) {
                continue;
            }
            edges.add(edge);
            if (last) {
                finish(rule, passed.get(0), next, edges);
            } else {
                passed.add(next);
                walk(rule, next, passed, edges);
                passed.remove(passed.size() - 1);
            }
            edges.remove(edges.size() - 1);
        }
    }

    private void finish(Rules.PathRule rule, ArchiElement from, ArchiElement to, List<Edge> edges) {
        Optional<String> refusal = actions.apply(rule.actions(), elements.object(from), elements.object(to),
                edges.get(0).first());
        if (refusal.isEmpty()) {
            edges.forEach(edge -> carried.addAll(edge.parts()));
        }
    }

    private List<Edge> edges(Rules.Step step, ArchiElement at) {
        List<Edge> along = step.backward() ? graph.incoming(at) : graph.outgoing(at);
        List<Edge> against = step.backward() ? graph.outgoing(at) : graph.incoming(at);
        List<Edge> edges = new ArrayList<>();
        along.stream().filter(edge -> step.relations().contains(edge.type())).forEach(edges::add);
        against.stream().filter(edge -> step.relations().contains(edge.type()) && edge.first().isSymmetric())
                .forEach(edges::add);
        return edges;
    }

    private boolean stopsAt(Rules.Stop stop, ArchiElement element) {
        return stop.types().contains(element.type()) || isOne(stop.classes(), elements.object(element));
    }

    private static boolean isAmong(List<ArchiElement> elements, ArchiElement element) {
        return elements.stream().anyMatch(one -> one == element);
    }

    private static boolean isOne(Set<EClass> classes, ITSMElement object) {
        return object != null && classes.stream().anyMatch(type -> type.isSuperTypeOf(object.eClass()));
    }
}
