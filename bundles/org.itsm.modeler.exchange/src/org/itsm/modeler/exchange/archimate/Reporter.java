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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.itsm.modeler.exchange.Messages;
import org.itsm.modeler.exchange.archimate.ImportReport.Kind;

/** Goes through all parts of the file once more and says of each whether it was carried over. */
final class Reporter {

    private static final Messages TEXTS = ArchiReader.TEXTS;

    private final ArchiModel source;
    private final RelationGraph graph;
    private final Classifier classifier;
    private final ElementBuilder elements;
    private final LinkBuilder links;
    private final Map<Kind, Map<String, int[]>> counts = new TreeMap<>();
    private final List<ImportReport.Listed> listed = new ArrayList<>();
    private final List<ImportReport.Note> notes;

    Reporter(ArchiModel source, RelationGraph graph, Classifier classifier, ElementBuilder elements,
            LinkBuilder links, List<ImportReport.Note> notes) {
        this.source = source;
        this.graph = graph;
        this.classifier = classifier;
        this.elements = elements;
        this.links = links;
        this.notes = new ArrayList<>(notes);
    }

    ImportReport report(String name, String mapping) {
        source.elements().forEach(this::element);
        source.relationships().forEach(this::relationship);
        source.views().forEach(view -> list(Kind.VIEW, view.statedType(), view.name(), view.id(), view.position(),
                TEXTS.text("reason.view")));
        listed.sort(Comparator.comparingInt(ImportReport.Listed::line).thenComparingInt(ImportReport.Listed::column));
        notes.addAll(source.remarks());
        notes.sort(Comparator.comparingInt(ImportReport.Note::line).thenComparingInt(ImportReport.Note::column));
        List<ImportReport.Count> totals = new ArrayList<>();
        counts.forEach((kind, types) -> types
                .forEach((type, count) -> totals.add(new ImportReport.Count(kind, type, count[0], count[1]))));
        return new ImportReport(name, mapping, totals, listed, notes);
    }

    private void element(ArchiElement element) {
        if (elements.isCarried(element)) {
            count(Kind.ELEMENT, element.statedType())[0]++;
        } else {
            list(Kind.ELEMENT, element.statedType(), element.name(), element.id(), element.position(),
                    reason(element));
        }
    }

    private String reason(ArchiElement element) {
        if (!ArchiTypes.isElement(element.type())) {
            return TEXTS.text("reason.unknown");
        }
        if (element.isJunction()) {
            return TEXTS.text("reason.junction");
        }
        return classifier.rule(element).map(Rules.ElementRule::reason).orElseGet(() -> TEXTS.text("reason.element"));
    }

    private void relationship(ArchiRelationship relationship) {
        if (links.isCarried(relationship)) {
            count(Kind.RELATIONSHIP, relationship.statedType())[0]++;
            noteLoss(relationship);
        } else {
            list(Kind.RELATIONSHIP, relationship.statedType(), relationship.name(), relationship.id(),
                    relationship.position(), links.reason(relationship).orElseGet(() -> reason(relationship)));
        }
    }

    /** A link has no name, documentation or properties of its own. */
    private void noteLoss(ArchiRelationship relationship) {
        List<String> lost = new ArrayList<>();
        if (!relationship.name().isBlank()) {
            lost.add(TEXTS.text("part.name", relationship.name()));
        }
        if (!relationship.documentation().isBlank()) {
            lost.add(TEXTS.text("part.documentation"));
        }
        if (!relationship.properties().isEmpty()) {
            lost.add(TEXTS.text("part.properties"));
        }
        if (!lost.isEmpty()) {
            Position at = relationship.position();
            notes.add(new ImportReport.Note(at.line(), at.column(), TEXTS.text("note.lost", relationship.statedType(),
                    relationship.id(), String.join(", ", lost))));
        }
    }

    private String reason(ArchiRelationship relationship) {
        if (!ArchiTypes.isRelation(relationship.type())) {
            return TEXTS.text("reason.unknown");
        }
        String source = reason("end.source", relationship.source());
        String target = source == null ? reason("end.target", relationship.target()) : null;
        if (source != null || target != null) {
            return source != null ? source : target;
        }
        ArchiElement from = graph.element(relationship.source());
        ArchiElement to = graph.element(relationship.target());
        if (from.isJunction() || to.isJunction()) {
            return TEXTS.text("reason.through");
        }
        return TEXTS.text("reason.path", relationship.type(), elements.object(from).eClass().getName(), from.name(),
                elements.object(to).eClass().getName(), to.name());
    }

    /** What is wrong with one end of a relationship, or null. */
    private String reason(String endKey, String id) {
        String end = TEXTS.text(endKey);
        ArchiElement element = graph.element(id);
        if (element == null) {
            return graph.isRelationship(id) ? TEXTS.text("reason.relationship", end)
                    : TEXTS.text("reason.dangling", end, id);
        }
        return element.isJunction() || elements.isCarried(element) ? null
                : TEXTS.text("reason.end", end, element.name(), element.statedType());
    }

    private void list(Kind kind, String type, String name, String id, Position at, String reason) {
        count(kind, type)[1]++;
        listed.add(new ImportReport.Listed(kind, type, name, id, at.line(), at.column(), reason));
    }

    private int[] count(Kind kind, String type) {
        return counts.computeIfAbsent(kind, key -> new TreeMap<>()).computeIfAbsent(type, key -> new int[2]);
    }
}
