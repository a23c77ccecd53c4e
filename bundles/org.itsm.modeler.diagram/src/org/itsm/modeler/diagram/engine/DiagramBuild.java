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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;

/** One build: finds the figures, joins them by edges, leaves out what is not to be seen. */
final class DiagramBuild {

    private final DiagramPlan plan;
    private final Set<String> hidden;
    private final Place diagram;
    private final Keys keys;
    private final List<Shape> shapes = new ArrayList<>();

    DiagramBuild(DiagramPlan plan, EObject root, Set<String> hidden) {
        this.plan = plan;
        this.hidden = hidden;
        this.diagram = Place.diagram(root);
        this.keys = new Keys(root);
    }

    /** The figures directly on the diagram. */
    List<Figure> figures() {
        plan.roots().forEach(mapping -> fill(mapping, diagram, shapes));
        shapes.forEach(this::showUnlessHidden);
        return Shape.figures(shapes);
    }

    private void fill(FigurePlan mapping, Place around, List<Shape> into) {
        List<Shape> found = find(mapping, around);
        into.addAll(found);
        for (Shape shape : found) {
            if (!mapping.bordered().isEmpty() || !mapping.children().isEmpty()) {
                Place inside = around.in(shape);
                mapping.bordered().forEach(each -> fill(each, inside, shape.bordered()));
                mapping.children().forEach(each -> fill(each, inside, shape.children()));
            }
        }
    }

    /** The figures of the mapping in one place; an element that is found twice is shown once. */
    private List<Shape> find(FigurePlan mapping, Place around) {
        List<Shape> found = new ArrayList<>();
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EObject candidate : mapping.candidates().ask(plan.asked(around.element()), around::scope)) {
            if (!mapping.mapping().domainClass().isInstance(candidate) || !seen.add(candidate)) {
                continue;
            }
            Asked asked = plan.asked(candidate);
            if (isTaken(mapping, around, asked)) {
                Shape shape = new Shape(mapping, around, asked, keys.figure(around, mapping, candidate));
                mapping.add(shape);
                found.add(shape);
            }
        }
        return found;
    }

    private static boolean isTaken(FigurePlan mapping, Place around, Asked candidate) {
        return mapping.precondition() == null || mapping.precondition().ask(candidate, () -> around.inside(candidate.element()));
    }

    private void showUnlessHidden(Shape shape) {
        if (!hidden.contains(shape.key()) && FilterPlan.let(shape.plan().filters(), shape)) {
            shape.show();
            shape.bordered().forEach(this::showUnlessHidden);
            shape.children().forEach(this::showUnlessHidden);
        }
    }

    /** The edges between the figures, which must have been found before. */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (EdgePlan mapping : plan.edges()) {
            if (mapping.mapping().elementBased()) {
                addElements(mapping, edges);
            } else {
                addRelations(mapping, edges);
            }
        }
        return edges;
    }

    private void addRelations(EdgePlan mapping, List<Edge> edges) {
        for (FigurePlan from : mapping.sources()) {
            for (Shape source : from.shapes()) {
                Set<EObject> ends = distinct(mapping.targetFinder().ask(source.asked(), () -> onDiagram(source.element())));
                for (EObject end : ends) {
                    mapping.targets().forEach(to -> to.shapesOf(end).forEach(target -> add(mapping, source.asked(), source, target, edges)));
                }
            }
        }
    }

    private void addElements(EdgePlan mapping, List<Edge> edges) {
        for (EObject element : distinct(mapping.candidates().ask(plan.asked(diagram.element()), diagram::scope))) {
            if (mapping.mapping().domainClass().isInstance(element)) {
                Asked asked = plan.asked(element);
                for (Shape source : ends(mapping.sourceFinder(), mapping.sources(), asked)) {
                    for (Shape target : ends(mapping.targetFinder(), mapping.targets(), asked)) {
                        add(mapping, asked, source, target, edges);
                    }
                }
            }
        }
    }

    private List<Shape> ends(Question<List<EObject>> finder, List<FigurePlan> mappings, Asked element) {
        List<Shape> ends = new ArrayList<>();
        for (EObject end : distinct(finder.ask(element, () -> onDiagram(element.element())))) {
            mappings.forEach(mapping -> ends.addAll(mapping.shapesOf(end)));
        }
        return ends;
    }

    private static Set<EObject> distinct(List<EObject> elements) {
        return elements.size() < 2 ? Set.copyOf(elements) : new LinkedHashSet<>(elements);
    }

    private Scope onDiagram(EObject element) {
        return Scope.of(element).with(Variables.DIAGRAM, diagram.view());
    }

    private void add(EdgePlan mapping, Asked element, Shape source, Shape target, List<Edge> edges) {
        if (!source.isVisible() || !target.isVisible()) {
            return;
        }
        Line line = new Line(mapping, diagram, element, source, target, keys.edge(mapping, element.element(), source, target));
        if ((mapping.precondition() == null || line.answer(mapping.precondition())) && !hidden.contains(line.key())
                && FilterPlan.let(mapping.filters(), line)) {
            edges.add(line.edge());
        }
    }
}
