/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;

import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * Alters styles while its layer is active, for the elements that fulfil a condition.
 *
 * @param borders      new widths of borders
 * @param borderColors new colours of borders
 */
public record StyleCustomization(Expression condition, List<Border> borders, List<BorderColor> borderColors) {

    public StyleCustomization {
        borders = List.copyOf(borders);
        borderColors = List.copyOf(borderColors);
    }

    /** A width for the borders of the styles of these ids; it must be given as a text, for a number alters nothing in Sirius. */
    public record Border(List<String> styles, Expression width) {

        public Border {
            styles = List.copyOf(styles);
        }
    }

    /** A colour for the borders of the styles of these ids. */
    public record BorderColor(List<String> styles, Rgb color) {

        public BorderColor {
            styles = List.copyOf(styles);
        }
    }
}
