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

import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * How a node or container is drawn.
 *
 * @param id      unique in the notation, so that customizations can name it
 * @param tooltip null when there is none
 * @param border  gives the width of the border in pixels
 * @param arc     the diameter of rounded corners in pixels; 0 for square corners
 * @param width   in pixels; 0 when none is asked for
 * @param height  in pixels; 0 when none is asked for
 */
public record BoxStyleDescription(String id, LabelStyleDescription label, Expression tooltip, Rgb fill, Rgb borderColor,
        Expression border, LineStyle borderLine, int arc, int width, int height) {

    /** This style with another width of the border. */
    public BoxStyleDescription withBorder(Expression value) {
        return new BoxStyleDescription(id, label, tooltip, fill, borderColor, value, borderLine, arc, width, height);
    }

    /** This style with another colour of the border. */
    public BoxStyleDescription withBorderColor(Rgb value) {
        return new BoxStyleDescription(id, label, tooltip, fill, value, border, borderLine, arc, width, height);
    }
}
