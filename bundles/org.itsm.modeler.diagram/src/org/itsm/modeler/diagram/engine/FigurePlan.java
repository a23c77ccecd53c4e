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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.notation.FigureMapping;

/** A mapping with all that bears upon its figures in one build, and the figures that it has given. */
final class FigurePlan {

    private final FigureMapping mapping;
    private final View mappingView;
    private final Question<List<EObject>> candidates;
    private final Question<Boolean> precondition;
    private final List<StylePlan> styles = new ArrayList<>();
    private final List<FilterPlan> filters = new ArrayList<>();
    private final List<DecorationPlan> decorations = new ArrayList<>();
    private final List<FigurePlan> children = new ArrayList<>();
    private final List<FigurePlan> bordered = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<EObject, List<Shape>> shapesByElement = new IdentityHashMap<>();

    FigurePlan(FigureMapping mapping, Questions questions) {
        this.mapping = mapping;
        this.mappingView = View.mapping(mapping.id());
        this.candidates = questions.elements(mapping.candidates());
        this.precondition = questions.condition(mapping.precondition());
    }

    FigureMapping mapping() {
        return mapping;
    }

    View mappingView() {
        return mappingView;
    }

    Question<List<EObject>> candidates() {
        return candidates;
    }

    /** Null when each candidate is taken. */
    Question<Boolean> precondition() {
        return precondition;
    }

    /** The conditional ones, then the one without a condition. */
    List<StylePlan> styles() {
        return styles;
    }

    List<FilterPlan> filters() {
        return filters;
    }

    /** The style of a figure: the first conditional one that holds, else the one without a condition. */
    StylePlan styleOf(Subject figure) {
        int last = styles.size() - 1;
        for (int i = 0; i < last; i++) {
            if (styles.get(i).holdsFor(figure)) {
                return styles.get(i);
            }
        }
        return styles.get(last);
    }

    List<DecorationPlan> decorations() {
        return decorations;
    }

    /** What stands in the figures: containers, then nodes. */
    List<FigurePlan> children() {
        return children;
    }

    List<FigurePlan> bordered() {
        return bordered;
    }

    void add(Shape shape) {
        shapes.add(shape);
        shapesByElement.computeIfAbsent(shape.element(), element -> new ArrayList<>(1)).add(shape);
    }

    /** The figures of the mapping, in the order in which they came. */
    List<Shape> shapes() {
        return shapes;
    }

    /** The figures that stand for the element. */
    List<Shape> shapesOf(EObject element) {
        return shapesByElement.getOrDefault(element, List.of());
    }
}
