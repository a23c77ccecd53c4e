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

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.DecorationDescription;

/** A decoration of an active layer. */
final class DecorationPlan {

    private final DecorationDescription description;
    private final Question<Boolean> precondition;
    private final Question<String> image;
    private final Map<String, String> drawings = new HashMap<>();

    DecorationPlan(DecorationDescription description, Questions questions) {
        this.description = description;
        this.precondition = questions.condition(description.precondition());
        this.image = questions.text(description.image());
    }

    /** What the figure is decorated with; nothing when it is not meant, or when the image is empty. */
    Optional<Decoration> on(Shape shape) {
        if (precondition != null && !shape.answer(precondition)) {
            return Optional.empty();
        }
        String path = shape.answer(image);
        return path.isEmpty() ? Optional.empty()
                : Optional.of(new Decoration(description.id(), description.position(),
                        drawings.computeIfAbsent(path, DecorationPlan::drawingOf), tooltip(shape)));
    }

    /** The drawing beside an image of pixels, which can have any size; the image itself where there is none. */
    private static String drawingOf(String path) {
        String drawing = path.replaceFirst("\\.png$", ".svg");
        String inBundle = drawing.substring(Math.max(0, drawing.indexOf('/', 1)));
        return ViewpointRegistrar.class.getResource(inBundle) == null ? path : drawing;
    }

    private String tooltip(Shape shape) {
        Expression tooltip = description.tooltip();
        return tooltip == null ? "" : tooltip.text(Scope.of(shape.view()));
    }
}
