/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.itsm.modeler.sirius.tests.ParityText.flat;
import static org.itsm.modeler.sirius.tests.ParityText.formats;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.EdgeStyle;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;

/** What our engine has put on a diagram, as text. */
record OurDiagram(Diagram diagram) {

    private static final Map<Arrow, String> ARROWS = Map.of(Arrow.NONE, "NoDecoration", Arrow.INPUT_ARROW, "InputArrow",
            Arrow.INPUT_CLOSED_ARROW, "InputClosedArrow", Arrow.INPUT_FILL_CLOSED_ARROW, "InputFillClosedArrow", Arrow.DIAMOND, "Diamond",
            Arrow.FILL_DIAMOND, "FillDiamond");

    String text() {
        StringBuilder text = new StringBuilder(diagram.title()).append('\n');
        add(diagram.figures(), "", text);
        Map<String, String> ways = diagram.figures().stream().flatMap(figure -> ways(figure, ""))
                .collect(Collectors.toMap(way -> way[0], way -> way[1]));
        diagram.edges().forEach(edge -> text.append(edge(edge, ways)).append('\n'));
        return text.toString();
    }

    private static void add(List<Figure> figures, String indent, StringBuilder text) {
        for (Figure figure : figures) {
            text.append(indent).append(figure(figure)).append('\n');
            add(figure.bordered(), indent + "  border ", text);
            add(figure.children(), indent + "  ", text);
        }
    }

    private static String figure(Figure figure) {
        boolean square = figure.kind() == Figure.Kind.NODE;
        return place(figure) + " " + flat(figure.label().text()) + " tip " + flat(figure.tooltip()) + label(figure.label()) + " border "
                + figure.style().borderWidth() + " " + figure.style().borderLine().name().toLowerCase() + " " + figure.style().border().hex()
                + (square ? " square " : " container ") + figure.style().fill().hex()
                + (square ? " " + figure.style().width() + "x" + figure.style().height() : " arc " + figure.style().arc())
                + figure.decorations().stream().map(decoration -> " + " + decoration.id()).collect(Collectors.joining());
    }

    private static String label(Label label) {
        return " font " + label.size() + formats(label.bold(), label.italic()) + " " + label.color().hex() + (label.icon() == null ? "" : " icon")
                + " " + label.alignment();
    }

    private static String edge(Edge edge, Map<String, String> ways) {
        EdgeStyle style = edge.style();
        return edge.mapping() + " " + Names.of(edge.element()) + ": " + ways.get(edge.source()) + " -> " + ways.get(edge.target()) + " "
                + (edge.label() == null ? "" : flat(edge.label().text())) + " " + style.color().hex() + " " + style.width() + " "
                + style.line().name().toLowerCase() + " " + ARROWS.get(style.source()) + " " + ARROWS.get(style.target()) + " "
                + style.routing().name().toLowerCase();
    }

    /** The key of each figure with the way to it. */
    private static Stream<String[]> ways(Figure figure, String around) {
        String way = around + "/" + place(figure);
        return Stream.concat(Stream.<String[]>of(new String[] {figure.key(), way}),
                Stream.concat(figure.bordered().stream(), figure.children().stream()).flatMap(child -> ways(child, way)));
    }

    private static String place(Figure figure) {
        return figure.mapping() + " " + Names.of(figure.element());
    }
}
