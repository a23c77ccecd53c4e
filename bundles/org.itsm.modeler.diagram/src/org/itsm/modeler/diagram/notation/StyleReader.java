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
import java.util.Map;

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.Routing;

/** Reads styles; what the file does not write is as Sirius has it. */
final class StyleReader {

    private static final Map<String, LineStyle> LINES = Map.of("solid", LineStyle.SOLID, "dash", LineStyle.DASH, "dot", LineStyle.DOT,
            "dash_dot", LineStyle.DASH_DOT);
    private static final Map<String, Alignment> ALIGNMENTS = Map.of("LEFT", Alignment.LEFT, "CENTER", Alignment.CENTER,
            "RIGHT", Alignment.RIGHT);
    private static final Map<String, Arrow> ARROWS = Map.of("NoDecoration", Arrow.NONE, "InputArrow", Arrow.INPUT_ARROW,
            "InputClosedArrow", Arrow.INPUT_CLOSED_ARROW, "InputFillClosedArrow", Arrow.INPUT_FILL_CLOSED_ARROW,
            "Diamond", Arrow.DIAMOND, "FillDiamond", Arrow.FILL_DIAMOND);
    private static final Map<String, Routing> ROUTINGS = Map.of("straight", Routing.STRAIGHT, "manhattan", Routing.MANHATTAN,
            "tree", Routing.TREE);
    private static final String BOLD = "bold";
    private static final String ITALIC = "italic";

    private final Source source;

    StyleReader(Source source) {
        this.source = source;
    }

    /** The id of a style, by which customizations name it. */
    static String idOf(Construct style) {
        return style.path();
    }

    BoxStyleDescription box(Construct style) {
        return style.is("style:SquareDescription") ? square(style) : flatContainer(style);
    }

    private BoxStyleDescription square(Construct style) {
        String position = style.attribute("labelPosition") == null ? SiriusDefaults.LABEL_POSITION : style.attribute("labelPosition");
        if (!position.equals("node")) {
            throw source.refuse(style, "unknownValue", "labelPosition", position);
        }
        int width = source.number(style, "width", 0);
        int height = source.number(style, "height", 0);
        boolean sized = width > 0 && height > 0;
        int side = side(style);
        return box(style, source.color(style, "color"), 0, pixels(sized ? width : side), pixels(sized ? height : side));
    }

    /** The side of a square that has no width or no height; only a number is known, no expression. */
    private int side(Construct style) {
        return style.attribute("sizeComputationExpression") == null
                ? Integer.parseInt(SiriusDefaults.NODE_SIZE)
                : source.number(style, "sizeComputationExpression", 0);
    }

    private static int pixels(int units) {
        return units * SiriusDefaults.PIXELS_PER_UNIT;
    }

    private BoxStyleDescription flatContainer(Construct style) {
        Rgb fill = source.color(style, "backgroundColor");
        source.oneOf(style, "backgroundStyle", SiriusDefaults.BACKGROUND_STYLE, "Liquid", "GradientTopToBottom");
        if (!fill.equals(source.color(style, "foregroundColor"))) {
            throw source.refuse(style, "gradient");
        }
        return box(style, fill, arc(style), 0, 0);
    }

    private int arc(Construct style) {
        int width = source.number(style, "arcWidth", SiriusDefaults.ARC);
        if (width != source.number(style, "arcHeight", SiriusDefaults.ARC)) {
            throw source.refuse(style, "roundness");
        }
        return source.flag(style, "roundedCorner", SiriusDefaults.ROUNDED_CORNER) ? width : 0;
    }

    private BoxStyleDescription box(Construct style, Rgb fill, int arc, int width, int height) {
        return new BoxStyleDescription(idOf(style), label(style), source.expression(style, "tooltipExpression"), fill,
                source.color(style, "borderColor"),
                source.expression(style, "borderSizeComputationExpression", SiriusDefaults.BORDER_WIDTH),
                source.meaning(style, "borderLineStyle", LINES, SiriusDefaults.BORDER_LINE), arc, width, height);
    }

    EdgeStyleDescription edge(Construct style) {
        return new EdgeStyleDescription(idOf(style), source.color(style, "strokeColor"),
                source.expression(style, "sizeComputationExpression", SiriusDefaults.EDGE_WIDTH),
                source.meaning(style, "lineStyle", LINES, SiriusDefaults.EDGE_LINE),
                source.meaning(style, "sourceArrow", ARROWS, SiriusDefaults.SOURCE_ARROW),
                source.meaning(style, "targetArrow", ARROWS, SiriusDefaults.TARGET_ARROW),
                source.meaning(style, "routingStyle", ROUTINGS, SiriusDefaults.ROUTING),
                style.part("centerLabelStyleDescription").map(this::label).orElse(null));
    }

    private LabelStyleDescription label(Construct style) {
        List<String> formats = formats(style);
        return new LabelStyleDescription(source.expression(style, "labelExpression", SiriusDefaults.LABEL),
                source.flag(style, "showIcon", SiriusDefaults.SHOW_ICON), source.text(style, "iconPath", ""),
                source.number(style, "labelSize", SiriusDefaults.LABEL_SIZE), formats.contains(BOLD), formats.contains(ITALIC),
                source.color(style, "labelColor"), source.meaning(style, "labelAlignment", ALIGNMENTS, SiriusDefaults.LABEL_ALIGNMENT));
    }

    /** How the texts of a table are written. */
    TextStyle text(Construct style) {
        List<String> formats = formats(style);
        return new TextStyle(source.color(style, "foreGroundColor"), source.number(style, "labelSize", SiriusDefaults.TABLE_LABEL_SIZE),
                formats.contains(BOLD), formats.contains(ITALIC));
    }

    private List<String> formats(Construct style) {
        List<Construct> formats = style.parts("labelFormat");
        for (Construct format : formats) {
            if (!List.of(BOLD, ITALIC).contains(format.text())) {
                throw source.refuse(format, "unknownValue", "labelFormat", format.text());
            }
        }
        return formats.stream().map(Construct::text).toList();
    }
}
