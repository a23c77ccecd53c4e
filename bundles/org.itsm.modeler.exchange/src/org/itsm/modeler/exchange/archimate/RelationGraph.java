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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The relationships between elements, in both directions. Junctions are looked through: what leads into one leads to
 * whatever the same type of relationship leads on to.
 */
final class RelationGraph {

    /** A relationship, or several that a junction joins, from one element to another. */
    record Edge(String type, ArchiElement source, ArchiElement target, List<ArchiRelationship> parts) {

        ArchiRelationship first() {
            return parts.get(0);
        }
    }

    private final Map<String, ArchiElement> elements = new HashMap<>();
    private final Set<String> relationships = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<ArchiElement, List<Edge>> outgoing = new IdentityHashMap<>();
    private final Map<ArchiElement, List<Edge>> incoming = new IdentityHashMap<>();

    RelationGraph(ArchiModel model) {
        model.elements().forEach(element -> elements.putIfAbsent(element.id(), element));
        elements.remove("");
        model.relationships().forEach(relationship -> relationships.add(relationship.id()));
        Map<ArchiElement, List<ArchiRelationship>> fromJunctions = fromJunctions(model);
        for (ArchiRelationship relationship : model.relationships()) {
            ArchiElement source = elements.get(relationship.source());
            ArchiElement target = elements.get(relationship.target());
            if (source == null || target == null || source.isJunction()) {
                continue;
            }
            if (target.isJunction()) {
                through(relationship, source, target, fromJunctions);
            } else {
                add(new Edge(relationship.type(), source, target, List.of(relationship)));
            }
        }
    }

    private Map<ArchiElement, List<ArchiRelationship>> fromJunctions(ArchiModel model) {
        Map<ArchiElement, List<ArchiRelationship>> leaving = new IdentityHashMap<>();
        for (ArchiRelationship relationship : model.relationships()) {
            ArchiElement source = elements.get(relationship.source());
            if (source != null && source.isJunction()) {
                leaving.computeIfAbsent(source, key -> new ArrayList<>()).add(relationship);
            }
        }
        return leaving;
    }

    private void through(ArchiRelationship first, ArchiElement source, ArchiElement junction,
            Map<ArchiElement, List<ArchiRelationship>> fromJunctions) {
        record Walk(ArchiElement at, List<ArchiRelationship> parts) {
        }
        Set<String> seen = new HashSet<>(Set.of(junction.id()));
        Deque<Walk> open = new ArrayDeque<>(List.of(new Walk(junction, List.of(first))));
        while (!open.isEmpty()) {
            Walk walk = open.remove();
            for (ArchiRelationship next : fromJunctions.getOrDefault(walk.at(), List.of())) {
                ArchiElement target = elements.get(next.target());
                if (target == null || !next.type().equals(first.type())) {
                    continue;
                }
                List<ArchiRelationship> parts = new ArrayList<>(walk.parts());
                parts.add(next);
                if (!target.isJunction()) {
                    add(new Edge(first.type(), source, target, List.copyOf(parts)));
                } else if (seen.add(target.id())) {
                    open.add(new Walk(target, parts));
                }
            }
        }
    }

    private void add(Edge edge) {
        edges.add(edge);
        outgoing.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge);
        incoming.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(edge);
    }

    List<Edge> edges() {
        return edges;
    }

    List<Edge> outgoing(ArchiElement element) {
        return outgoing.getOrDefault(element, List.of());
    }

    List<Edge> incoming(ArchiElement element) {
        return incoming.getOrDefault(element, List.of());
    }

    /** The element with the identifier, the first when there are several; null when there is none. */
    ArchiElement element(String id) {
        return elements.get(id);
    }

    boolean isRelationship(String id) {
        return !id.isEmpty() && relationships.contains(id);
    }
}
