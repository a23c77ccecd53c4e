/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.BoxStyle;
import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.TextBlock;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Viewport;

/** Paints the part of a scene that is seen in a part of the window. To be disposed by its owner. */
public final class ScenePainter {

    private static final int DECORATION = 12;
    /** So many pixels beyond its place a line that is not scaled down is to be seen. */
    private static final int BLUR = 2;
    /** From further away than this, smooth edges cannot be told from rough ones. */
    private static final double SMOOTH = 0.25;
    private static final int VEIL = 200;
    private static final int OPAQUE = 255;

    private final Icons icons;
    private final Colors colors;
    private final EdgePainter edges;
    private final LabelPainter labels;

    public ScenePainter(Display display, Colors colors) {
        this.icons = new Icons(display);
        this.colors = colors;
        this.edges = new EdgePainter(colors);
        this.labels = new LabelPainter(display, icons, colors);
    }

    public Colors colors() {
        return colors;
    }

    /**
     * Paints the background and all that touches the part of the window. The caller has set the clipping.
     *
     * @param part of the window, in pixels
     */
    public void paint(GC gc, Scene scene, Viewport viewport, Rectangle part) {
        Pen pen = new Pen(viewport);
        Bounds area = pen.area(part);
        gc.setBackground(colors.background());
        gc.fillRectangle(part);
        gc.setAntialias(pen.scale() < SMOOTH ? SWT.OFF : SWT.ON);
        gc.setTextAntialias(SWT.ON);
        List<Figure> figures = scene.figuresIn(area.grownBy(DECORATION));
        for (Figure figure : figures) {
            figure(gc, pen, scene, figure);
        }
        List<Edge> lines = scene.edgesIn(area.grownBy(DECORATION));
        for (Edge edge : lines) {
            edges.paint(gc, pen, scene.path(edge), edge.style());
        }
        for (Figure figure : figures) {
            header(gc, pen, scene, figure);
        }
        for (Edge edge : lines) {
            edgeLabel(gc, pen, scene, edge);
        }
        for (Figure figure : figures) {
            decorations(gc, pen, scene, figure);
        }
    }

    /** The pixels that may be touched when what takes this room is painted. */
    static Rectangle reach(Pen pen, Bounds bounds) {
        Rectangle pixels = pen.of(bounds.grownBy(DECORATION));
        return new Rectangle(pixels.x - BLUR, pixels.y - BLUR, pixels.width + 2 * BLUR, pixels.height + 2 * BLUR);
    }

    private void figure(GC gc, Pen pen, Scene scene, Figure figure) {
        box(gc, pen, pen.of(scene.bounds(figure)), figure.style());
        TextBlock text = scene.layout().labels().get(figure.key());
        if (text != null && !isAround(figure)) {
            labels.paint(gc, pen, figure.label(), text);
        }
    }

    /** Lines may run over what is around figures; its text is to be read all the same. */
    private void header(GC gc, Pen pen, Scene scene, Figure figure) {
        TextBlock text = scene.layout().labels().get(figure.key());
        if (text != null && isAround(figure)) {
            veiled(gc, pen, figure.label(), text, colors.of(figure.style().fill()));
        }
    }

    private static boolean isAround(Figure figure) {
        return !figure.children().isEmpty();
    }

    private void veiled(GC gc, Pen pen, Label label, TextBlock text, Color ground) {
        gc.setBackground(ground);
        gc.setAlpha(VEIL);
        gc.fillRectangle(pen.of(text.bounds()));
        gc.setAlpha(OPAQUE);
        labels.paint(gc, pen, label, text);
    }

    private void box(GC gc, Pen pen, Rectangle box, BoxStyle style) {
        int arc = pen.length(style.arc());
        gc.setBackground(colors.of(style.fill()));
        if (arc > 2) {
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, arc, arc);
        } else {
            gc.fillRectangle(box);
        }
        if (style.borderWidth() > 0) {
            gc.setForeground(colors.of(style.border()));
            gc.setLineWidth(pen.lineWidth(style.borderWidth()));
            gc.setLineStyle(Pen.lineStyle(style.borderLine()));
            if (arc > 2) {
                gc.drawRoundRectangle(box.x, box.y, box.width, box.height, arc, arc);
            } else {
                gc.drawRectangle(box);
            }
        }
    }

    private void edgeLabel(GC gc, Pen pen, Scene scene, Edge edge) {
        TextBlock text = scene.layout().edgeLabels().get(edge.key());
        if (text != null && edge.label() != null) {
            veiled(gc, pen, edge.label(), text, colors.background());
        }
    }

    private void decorations(GC gc, Pen pen, Scene scene, Figure figure) {
        for (Decoration decoration : figure.decorations()) {
            Bounds place = placeOf(decoration, scene.bounds(figure));
            labels.icon(gc, pen, decoration.icon(), place.x(), place.y(), place.width());
        }
    }

    /** Where a decoration is painted: at the rim of its figure. */
    public static Bounds placeOf(Decoration decoration, Bounds figure) {
        double x = switch (decoration.position()) {
        case NORTH_WEST, WEST, SOUTH_WEST -> figure.x() - DECORATION / 3.0;
        case NORTH, CENTER, SOUTH -> figure.centerX() - DECORATION / 2.0;
        case NORTH_EAST, EAST, SOUTH_EAST -> figure.right() - DECORATION * 2 / 3.0;
        };
        double y = switch (decoration.position()) {
        case NORTH_WEST, NORTH, NORTH_EAST -> figure.y() - DECORATION / 3.0;
        case WEST, CENTER, EAST -> figure.centerY() - DECORATION / 2.0;
        case SOUTH_WEST, SOUTH, SOUTH_EAST -> figure.bottom() - DECORATION * 2 / 3.0;
        };
        return new Bounds(x, y, DECORATION, DECORATION);
    }

    public void dispose() {
        labels.dispose();
        icons.dispose();
    }
}
