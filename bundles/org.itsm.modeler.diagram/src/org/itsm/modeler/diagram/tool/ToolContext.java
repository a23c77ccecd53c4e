/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.FigureMapping;
import org.itsm.modeler.diagram.notation.Layer;
import org.itsm.modeler.diagram.notation.Notation;

/** A diagram and how the notation describes it, as the tools look it up. */
final class ToolContext {

    private final Notation notation;
    private final Diagram diagram;
    private final DiagramDescription description;
    private final Map<String, FigureMapping> figures;
    private final Map<String, EdgeMapping> edges;
    private final Map<String, org.itsm.modeler.diagram.notation.Tool> tools = new HashMap<>();
    private final Views views;

    ToolContext(Notation notation, Diagram diagram) {
        this.notation = notation;
        this.diagram = diagram;
        this.description = notation.diagram(diagram.description()).orElseThrow();
        this.figures = description.figureMappings();
        this.edges = description.edgeMappings();
        this.views = new Views(diagram);
        description.toolSections().forEach(section -> section.tools().forEach(tool -> tools.put(tool.id(), tool)));
    }

    Notation notation() {
        return notation;
    }

    DiagramDescription description() {
        return description;
    }

    Views views() {
        return views;
    }

    FigureMapping mapping(Figure figure) {
        return figures.get(figure.mapping());
    }

    EdgeMapping edgeMapping(String id) {
        return edges.get(id);
    }

    /** The element that a figure stands for; what the diagram is about for null. */
    EObject elementOf(Figure figure) {
        return figure == null ? diagram.root() : figure.element();
    }

    /** The mappings whose figures can stand in figures like this one, or on its border; directly on the diagram for null. */
    Stream<FigureMapping> mappingsIn(Figure container) {
        if (container == null) {
            return description.allLayers().map(Layer::figures).flatMap(List::stream);
        }
        FigureMapping mapping = mapping(container);
        return Stream.of(mapping.children().stream(), mapping.reused().stream().map(figures::get),
                mapping.bordered().stream(), mapping.reusedBordered().stream().map(figures::get)).flatMap(each -> each);
    }

    /** All tools of a kind, in the order of the notation. */
    <T extends org.itsm.modeler.diagram.notation.Tool> Stream<T> tools(Class<T> kind) {
        return description.toolSections().stream().flatMap(section -> section.tools().stream()).filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The tool of the kind and id; empty for null. */
    <T extends org.itsm.modeler.diagram.notation.Tool> Optional<T> tool(Class<T> kind, String id) {
        return Optional.ofNullable(tools.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    /** The tool behind an entry of the palette. */
    <T extends org.itsm.modeler.diagram.notation.Tool> T tool(Class<T> kind, Tool entry) {
        return tool(kind, entry.id()).orElseThrow(() -> new NoSuchElementException(entry.id()));
    }

    /** Says whether a condition holds; none always does. */
    static boolean holds(Expression condition, Scope scope) {
        return condition == null || condition.condition(scope);
    }
}
