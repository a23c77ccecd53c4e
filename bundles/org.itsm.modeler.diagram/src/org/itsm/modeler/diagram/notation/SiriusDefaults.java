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

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Routing;

/**
 * What Sirius 7.5 means where the file writes nothing: the default values of viewpoint.ecore, diagram.ecore and
 * table.ecore, and the unit of sizes.
 */
final class SiriusDefaults {

    /** FixedColor.red, green and blue. */
    static final int COLOR_PART = 125;

    /** BasicLabelStyleDescription.labelSize. */
    static final int LABEL_SIZE = 8;
    /** BasicLabelStyleDescription.showIcon. */
    static final boolean SHOW_ICON = true;
    /** BasicLabelStyleDescription.labelExpression. */
    static final String LABEL = "feature:name";
    /** LabelStyleDescription.labelAlignment. */
    static final Alignment LABEL_ALIGNMENT = Alignment.CENTER;

    /** BorderedStyleDescription.borderSizeComputationExpression. */
    static final String BORDER_WIDTH = "0";
    /** BorderedStyleDescription.borderLineStyle. */
    static final LineStyle BORDER_LINE = LineStyle.SOLID;
    /** NodeStyleDescription.sizeComputationExpression: the side of a square without width and height. */
    static final String NODE_SIZE = "3";
    /** NodeStyleDescription.labelPosition. */
    static final String LABEL_POSITION = "border";
    /** RoundedCornerStyleDescription.arcWidth and arcHeight. */
    static final int ARC = 10;
    /** RoundedCornerStyleDescription.roundedCorner. */
    static final boolean ROUNDED_CORNER = false;
    /** FlatContainerStyleDescription.backgroundStyle. */
    static final String BACKGROUND_STYLE = "GradientLeftToRight";
    /** Widths and heights of nodes are counted in units of so many pixels (LayoutUtils.SCALE). */
    static final int PIXELS_PER_UNIT = 10;

    /** EdgeStyleDescription.lineStyle. */
    static final LineStyle EDGE_LINE = LineStyle.SOLID;
    /** EdgeStyleDescription.sizeComputationExpression. */
    static final String EDGE_WIDTH = "1";
    /** EdgeStyleDescription.sourceArrow. */
    static final Arrow SOURCE_ARROW = Arrow.NONE;
    /** EdgeStyleDescription.targetArrow. */
    static final Arrow TARGET_ARROW = Arrow.INPUT_ARROW;
    /** EdgeStyleDescription.routingStyle. */
    static final Routing ROUTING = Routing.STRAIGHT;

    /** AdditionalLayer.activeByDefault. */
    static final boolean ACTIVE_BY_DEFAULT = false;
    /** AdditionalLayer.optional. */
    static final boolean OPTIONAL = true;
    /** DecorationDescription.position. */
    static final Decoration.Position DECORATION_POSITION = Decoration.Position.SOUTH_WEST;
    /** EdgeMapping.useDomainElement. */
    static final boolean USE_DOMAIN_ELEMENT = false;
    /** Navigation.createIfNotExistent. */
    static final boolean CREATE_IF_NOT_EXISTENT = false;
    /** ForegroundStyleDescription.labelSize. */
    static final int TABLE_LABEL_SIZE = 12;

    private SiriusDefaults() {
    }
}
