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
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;

/** A figure in the making. */
final class Shape extends Subject {

    private final FigurePlan plan;
    private final Place around;
    private final String key;
    private final List<Shape> children = new ArrayList<>(0);
    private final List<Shape> bordered = new ArrayList<>(0);
    private boolean visible;

    Shape(FigurePlan plan, Place around, Asked element, String key) {
        super(element);
        this.plan = plan;
        this.around = around;
        this.key = key;
    }

    FigurePlan plan() {
        return plan;
    }

    String key() {
        return key;
    }

    List<Shape> children() {
        return children;
    }

    List<Shape> bordered() {
        return bordered;
    }

    boolean isVisible() {
        return visible;
    }

    void show() {
        visible = true;
    }

    @Override
    View createView() {
        return View.figure(element(), plan.mappingView(), around.view());
    }

    @Override
    Scope createScope() {
        return around.inside(element()).with(Variables.VIEW, view());
    }

    /** The figure with what is visible in it. */
    Figure figure() {
        StylePlan style = plan.styleOf(this);
        return new Figure(key, plan.mapping().id(), element(), plan.mapping().kind(), style.label(this), style.tooltip(this), style.box(this),
                figures(children), figures(bordered), decorations());
    }

    static List<Figure> figures(List<Shape> shapes) {
        if (shapes.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>(shapes.size());
        for (Shape shape : shapes) {
            if (shape.visible) {
                figures.add(shape.figure());
            }
        }
        return figures;
    }

    private List<Decoration> decorations() {
        List<Decoration> decorations = new ArrayList<>(0);
        for (DecorationPlan decoration : plan.decorations()) {
            Optional<Decoration> found = decoration.on(this);
            found.ifPresent(decorations::add);
        }
        return decorations;
    }
}
