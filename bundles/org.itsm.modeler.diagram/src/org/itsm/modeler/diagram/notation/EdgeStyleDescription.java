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

import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.Routing;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * How an edge is drawn.
 *
 * @param id    unique in the notation, so that customizations can name it
 * @param width gives the width in pixels
 * @param label the one at its centre; null for none
 */
public record EdgeStyleDescription(String id, Rgb color, Expression width, LineStyle line, Arrow source, Arrow target,
        Routing routing, LabelStyleDescription label) {
}
