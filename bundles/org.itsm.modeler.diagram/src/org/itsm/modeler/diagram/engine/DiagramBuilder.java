/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Filter;
import org.itsm.modeler.diagram.notation.Layer;
import org.itsm.modeler.diagram.notation.Notation;

/** Builds diagrams of a model as the notation describes them. */
public final class DiagramBuilder {

    private DiagramBuilder() {
    }

    /**
     * Builds what a diagram shows.
     *
     * @param root the element that the diagram is about
     * @throws IllegalArgumentException when the notation has no such diagram, layer or filter, or when the root is of
     *                                  another class
     */
    public static Diagram build(Notation notation, String diagramId, EObject root, ViewOptions options) {
        DiagramDescription description = description(notation, diagramId);
        check(description, root);
        check(description, options);
        DiagramBuild build = new DiagramBuild(new DiagramPlan(description, options), root, options.hiddenKeys());
        List<Figure> figures = build.figures();
        List<Edge> edges = build.edges();
        return new Diagram(diagramId, title(description, root), root, figures, edges);
    }

    /**
     * Builds what a diagram shows, mostly the same as before: what would come out equal is used again.
     *
     * @param before what this or any other diagram has shown
     */
    public static Diagram build(Notation notation, String diagramId, EObject root, ViewOptions options, Diagram before) {
        return Sharing.with(before, build(notation, diagramId, root, options));
    }

    /** The elements of a model, itself included, that the diagram can be about, in the order of the document. */
    public static List<EObject> roots(Notation notation, String diagramId, EObject model) {
        DiagramDescription description = description(notation, diagramId);
        List<EObject> roots = new ArrayList<>();
        addIfRoot(description, model, roots);
        for (Iterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            addIfRoot(description, contents.next(), roots);
        }
        return roots;
    }

    /**
     * The diagrams of a model that make up a full set of pictures, in the order of the notation and of the document.
     * Those about an element of any class are not among them: they would be as many as there are elements.
     */
    public static List<DiagramRoot> all(Notation notation, EObject model) {
        return notation.diagrams().stream().filter(description -> !description.rootClass().isAbstract())
                .flatMap(description -> roots(notation, description.id(), model).stream()
                        .map(root -> new DiagramRoot(description, root)))
                .toList();
    }

    private static void addIfRoot(DiagramDescription description, EObject element, List<EObject> roots) {
        Expression precondition = description.precondition();
        if (description.rootClass().isInstance(element) && (precondition == null || precondition.condition(Scope.of(element)))) {
            roots.add(element);
        }
    }

    private static DiagramDescription description(Notation notation, String id) {
        return notation.diagram(id).orElseThrow(() -> new IllegalArgumentException(Messages.text("unknownDiagram", id,
                notation.diagrams().stream().map(DiagramDescription::id).collect(Collectors.joining(", ")))));
    }

    private static void check(DiagramDescription description, EObject root) {
        if (root == null) {
            throw new IllegalArgumentException(Messages.text("noRoot", description.id()));
        }
        if (!description.rootClass().isInstance(root)) {
            throw new IllegalArgumentException(
                    Messages.text("wrongRoot", description.id(), description.rootClass().getName(), root.eClass().getName()));
        }
    }

    private static void check(DiagramDescription description, ViewOptions options) {
        List<String> layers = description.layers().stream().map(Layer::id).toList();
        options.layers().stream().sorted().filter(layer -> !layers.contains(layer)).findFirst().ifPresent(layer -> {
            throw new IllegalArgumentException(Messages.text("unknownLayer", description.id(), layer));
        });
        List<String> filters = description.filters().stream().map(Filter::id).toList();
        options.filters().stream().sorted().filter(filter -> !filters.contains(filter)).findFirst().ifPresent(filter -> {
            throw new IllegalArgumentException(Messages.text("unknownFilter", description.id(), filter));
        });
    }

    private static String title(DiagramDescription description, EObject root) {
        String title = description.title() == null ? "" : description.title().text(Scope.of(root));
        return title.isBlank() ? description.label() : title;
    }
}
