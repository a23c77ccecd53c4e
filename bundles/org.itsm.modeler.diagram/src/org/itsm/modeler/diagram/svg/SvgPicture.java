/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.itsm.modeler.diagram.BoxStyle;
import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.EdgeStyle;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.TextBlock;
import org.itsm.modeler.diagram.layout.TextLine;

/** One picture while it is written. Containers lie at the bottom, then edges, then all that holds no figures. */
final class SvgPicture {

    private static final double CORNER = 5;

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final SvgOptions options;
    private final boolean outlines;
    private final Inks inks;
    private final Icons icons = new Icons();
    private final Arrows arrows = new Arrows();
    private final Letters letters = new Letters();
    private final Ids ids = new Ids();
    private final Map<String, Figure> figures = new HashMap<>();
    private Xml xml;

    /**
     * @param outlines whether letters are drawn as shapes
     */
    SvgPicture(Diagram diagram, DiagramLayout layout, SvgOptions options, boolean outlines) {
        this.diagram = diagram;
        this.layout = layout;
        this.options = options;
        this.outlines = outlines;
        this.inks = new Inks(!outlines);
        diagram.allFigures().forEach(figure -> figures.put(figure.key(), figure));
    }

    void write(Appendable out) throws IOException {
        collect();
        xml = new Xml(out);
        head();
        definitions();
        page();
        for (Figure figure : diagram.figures()) {
            containers(figure, Tint.PAGE);
        }
        edges();
        for (Figure figure : diagram.figures()) {
            leaves(figure);
        }
        for (Figure figure : diagram.figures()) {
            headers(figure);
        }
        xml.finish();
    }

    private void head() throws IOException {
        xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", layout.width())
                .attribute("height", layout.height())
                // Lines of one pixel fill a row of pixels when they run through its middle.
                .attribute("viewBox", "-0.5 -0.5 " + Xml.number(layout.width()) + " " + Xml.number(layout.height()));
        if (!outlines) {
            xml.attribute("role", "graphics-document document").attribute("aria-labelledby", "itsm-title itsm-desc")
                    .attribute("font-family", Letters.FAMILY);
            xml.start("title").attribute("id", "itsm-title").text(diagram.title()).end();
            xml.start("desc").attribute("id", "itsm-desc").text(description()).end();
        }
    }

    private String description() {
        long leaves = figures.values().stream().filter(SvgPicture::isLeaf).count();
        List<String> lanes = diagram.figures().stream().map(figure -> figure.label().text()).filter(text -> !text.isEmpty()).toList();
        return Messages.get("description", leaves, layout.edges().size(), String.join(", ", lanes));
    }

    /** Finds out which letters, icons, arrows and colours there are, by writing everything once to nowhere. */
    private void collect() throws IOException {
        xml = new Xml(new StringBuilder());
        xml.start("g");
        page();
        for (Figure figure : diagram.figures()) {
            containers(figure, Tint.PAGE);
        }
        edges();
        for (Figure figure : diagram.figures()) {
            leaves(figure);
            headers(figure);
        }
        arrows.write(xml, inks);
        ids.clear();
    }

    private void definitions() throws IOException {
        if (!outlines) {
            xml.start("style").text(inks.styleSheet() + (options.embedFont() ? letters.fontFaces() : "")).end();
        }
        xml.start("defs");
        arrows.write(xml, inks);
        icons.write(xml);
        xml.end();
    }

    private void page() throws IOException {
        xml.start("rect").attribute("x", -0.5).attribute("y", -0.5).attribute("width", layout.width()).attribute("height",
                layout.height());
        inks.classes(xml, inks.fill(xml, Tint.PAGE));
        xml.end();
    }

    private void containers(Figure figure, Rgb below) throws IOException {
        if (isLeaf(figure) || !layout.figures().containsKey(figure.key())) {
            return;
        }
        startFigure(figure, "group");
        box(figure, layout.figures().get(figure.key()), below);
        for (Figure child : figure.children()) {
            containers(child, figure.style().fill());
        }
        endFigure(figure);
    }

    private void leaves(Figure figure) throws IOException {
        Bounds bounds = layout.figures().get(figure.key());
        if (bounds == null) {
            return;
        }
        if (isLeaf(figure)) {
            startFigure(figure, "graphics-symbol img");
            box(figure, bounds, Tint.PAGE);
            label(figure, false);
            decorations(figure, bounds);
            endFigure(figure);
        }
        for (Figure child : figure.bordered()) {
            leaves(child);
        }
        for (Figure child : figure.children()) {
            leaves(child);
        }
    }

    private void headers(Figure figure) throws IOException {
        if (isLeaf(figure) || !layout.figures().containsKey(figure.key())) {
            return;
        }
        xml.start("g");
        if (!outlines) {
            xml.attribute("aria-hidden", "true");
        }
        label(figure, true);
        decorations(figure, layout.figures().get(figure.key()));
        xml.end();
        for (Figure child : figure.children()) {
            headers(child);
        }
    }

    private void startFigure(Figure figure, String role) throws IOException {
        Optional<String> link = outlines ? Optional.empty() : options.links().apply(figure.element());
        if (link.isPresent()) {
            xml.start("a").attribute("href", link.get());
        }
        xml.start("g");
        if (!outlines) {
            boolean lane = diagram.figures().contains(figure) && !isLeaf(figure);
            xml.attribute("id", ids.of(figure, lane)).attribute("role", role).attribute("data-mapping", figure.mapping());
            if (!Ids.elementId(figure.element()).isEmpty()) {
                xml.attribute("data-element", Ids.elementId(figure.element()));
            }
            String name = figure.label().text().replaceAll("\\s+", " ");
            xml.start("title").text(figure.tooltip().isBlank() ? name : figure.tooltip()).end();
        }
    }

    private void endFigure(Figure figure) throws IOException {
        xml.end();
        if (!outlines && options.links().apply(figure.element()).isPresent()) {
            xml.end();
        }
    }

    private void box(Figure figure, Bounds bounds, Rgb below) throws IOException {
        BoxStyle style = figure.style();
        xml.start("rect").attribute("x", bounds.x()).attribute("y", bounds.y()).attribute("width", bounds.width())
                .attribute("height", bounds.height());
        if (style.arc() > 0) {
            xml.attribute("rx", style.arc() / 2.0);
        }
        String fill = inks.fill(xml, style.fill());
        if (style.borderWidth() > 0) {
            String border = inks.border(xml, style.border(), style.fill());
            xml.attribute("stroke-width", style.borderWidth());
            dashes(style.borderLine(), style.borderWidth());
            inks.classes(xml, fill, border);
        } else {
            inks.classes(xml, fill);
        }
        xml.end();
    }

    private void dashes(LineStyle line, int width) throws IOException {
        int unit = Math.max(1, width);
        switch (line) {
        case DASH -> xml.attribute("stroke-dasharray", 6 * unit + " " + 4 * unit);
        case DOT -> xml.attribute("stroke-dasharray", 2 * unit + " " + 2 * unit);
        case DASH_DOT -> xml.attribute("stroke-dasharray", 7 * unit + " " + 3 * unit + " " + 2 * unit + " " + 3 * unit);
        case SOLID -> {
        }
        }
    }

    private void label(Figure figure, boolean halo) throws IOException {
        TextBlock block = layout.labels().get(figure.key());
        if (block != null) {
            text(figure.label(), block, figure.style().fill(), halo);
        }
    }

    private void text(org.itsm.modeler.diagram.Label label, TextBlock block, Rgb surface, boolean halo) throws IOException {
        if (block.icon() != null) {
            icon(label.icon(), block.icon());
        }
        if (block.lines().isEmpty()) {
            return;
        }
        double size = Letters.pixels(label.size());
        xml.start(outlines ? "path" : "text");
        String ink = inks.text(xml, label.color(), surface);
        String around = halo ? inks.halo(xml, surface) : null;
        if (halo) {
            xml.attribute("stroke-width", 4).attribute("stroke-linejoin", "round").attribute("paint-order", "stroke");
        }
        if (outlines) {
            outline(label, block, size);
        } else {
            inks.classes(xml, halo ? new String[] {ink, around} : new String[] {ink});
            lines(label, block, size);
        }
        xml.end();
    }

    private void outline(org.itsm.modeler.diagram.Label label, TextBlock block, double size) throws IOException {
        StringBuilder data = new StringBuilder();
        for (TextLine line : block.lines()) {
            data.append(Letters.outline(line.text(), label.bold(), label.italic(), size, line.x(), line.baseline()));
        }
        xml.attribute("d", data.toString());
    }

    private void lines(org.itsm.modeler.diagram.Label label, TextBlock block, double size) throws IOException {
        xml.attribute("font-size", size);
        if (label.bold()) {
            xml.attribute("font-weight", "700");
        }
        if (label.italic()) {
            xml.attribute("font-style", "italic");
        }
        for (TextLine line : block.lines()) {
            letters.use(line.text(), label.bold(), label.italic());
            xml.start("tspan").attribute("x", line.x()).attribute("y", line.baseline()).attribute("textLength", line.width())
                    .attribute("lengthAdjust", "spacingAndGlyphs").text(line.text()).end();
        }
    }

    private void icon(String path, Bounds bounds) throws IOException {
        String id = icons.idOf(path);
        if (!id.isEmpty()) {
            xml.start("use").attribute("href", "#" + id).attribute("x", bounds.x()).attribute("y", bounds.y())
                    .attribute("width", bounds.width()).attribute("height", bounds.height()).end();
        }
    }

    private void decorations(Figure figure, Bounds bounds) throws IOException {
        List<Bounds> places = DecorationPlaces.of(figure, bounds);
        for (int i = 0; i < places.size(); i++) {
            Decoration decoration = figure.decorations().get(i);
            xml.start("g");
            if (!outlines && !decoration.tooltip().isBlank()) {
                xml.start("title").text(decoration.tooltip()).end();
            }
            icon(decoration.icon(), places.get(i));
            xml.end();
        }
    }

    private void edges() throws IOException {
        Set<String> starts = new HashSet<>();
        Set<String> shared = new HashSet<>();
        layout.edges().values().stream().map(points -> place(points.get(0))).filter(place -> !starts.add(place)).forEach(shared::add);
        for (Edge edge : diagram.edges()) {
            List<Point> points = layout.edges().get(edge.key());
            if (points != null) {
                edge(edge, points, shared.contains(place(points.get(0))));
            }
        }
    }

    /** Points themselves hash badly: their coordinates are whole numbers. */
    private static String place(Point point) {
        return point.x() + " " + point.y();
    }

    /** Draws an edge from the end where it lies on others of its kind, so that their dashes fall together. */
    private void edge(Edge edge, List<Point> points, boolean fromSource) throws IOException {
        EdgeStyle style = edge.style();
        List<Point> way = new ArrayList<>(points);
        if (!fromSource) {
            java.util.Collections.reverse(way);
        }
        xml.start("g");
        if (!outlines) {
            xml.attribute("id", ids.of(edge, figures.get(edge.source()), figures.get(edge.target()))).attribute("role", "graphics-symbol img").attribute("data-mapping", edge.mapping());
            xml.start("title").text(edgeTitle(edge)).end();
        }
        xml.start("path").attribute("d", RoundedPath.data(way, CORNER)).attribute("fill", "none");
        String line = inks.line(xml, style.color());
        xml.attribute("stroke-width", Math.max(1, style.width()));
        dashes(style.line(), style.width());
        marker(fromSource ? "marker-start" : "marker-end", arrows.reference(style.source(), style.color()));
        marker(fromSource ? "marker-end" : "marker-start", arrows.reference(style.target(), style.color()));
        inks.classes(xml, line);
        xml.end();
        TextBlock label = layout.edgeLabels().get(edge.key());
        if (label != null && edge.label() != null) {
            text(edge.label(), label, Tint.PAGE, true);
        }
        xml.end();
    }

    private void marker(String name, String reference) throws IOException {
        if (reference != null) {
            xml.attribute(name, reference);
        }
    }

    private String edgeTitle(Edge edge) {
        String ends = name(edge.source()) + " \u2192 " + name(edge.target());
        return edge.tooltip().isBlank() ? ends : edge.tooltip();
    }

    private String name(String key) {
        return figures.get(key).label().text().replaceAll("\\s+", " ");
    }

    private static boolean isLeaf(Figure figure) {
        return figure.kind() == Figure.Kind.NODE || figure.children().isEmpty() && !figure.mapping().contains("_C_Lane_");
    }
}
