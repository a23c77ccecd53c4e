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
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.EdgeStyle;
import org.itsm.modeler.diagram.layout.Point;

/** Paints the lines of edges and what they end with. */
final class EdgePainter {

    /** The length of an arrow in the diagram, and half its width. */
    private static final double LENGTH = 9;
    private static final double HALF = 4;
    /** From further away than this, arrows are left out. */
    private static final double SMALLEST = 0.3;

    private final Colors colors;

    EdgePainter(Colors colors) {
        this.colors = colors;
    }

    void paint(GC gc, Pen pen, List<Point> path, EdgeStyle style) {
        Color color = colors.of(style.color());
        gc.setForeground(color);
        gc.setLineWidth(pen.lineWidth(style.width()));
        gc.setLineStyle(Pen.lineStyle(style.line()));
        gc.drawPolyline(points(pen, path));
        gc.setLineStyle(SWT.LINE_SOLID);
        if (pen.scale() >= SMALLEST && path.size() > 1) {
            arrow(gc, pen, style.target(), path.get(path.size() - 2), path.get(path.size() - 1), color);
            arrow(gc, pen, style.source(), path.get(1), path.get(0), color);
        }
    }

    static int[] points(Pen pen, List<Point> path) {
        int[] points = new int[2 * path.size()];
        int at = 0;
        for (Point point : path) {
            points[at++] = pen.x(point.x());
            points[at++] = pen.y(point.y());
        }
        return points;
    }

    private void arrow(GC gc, Pen pen, Arrow arrow, Point from, Point tip, Color color) {
        double way = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        if (arrow == Arrow.NONE || way == 0) {
            return;
        }
        double dx = (tip.x() - from.x()) / way * LENGTH;
        double dy = (tip.y() - from.y()) / way * LENGTH;
        double aside = HALF / LENGTH;
        Point left = tip.plus(-dx - dy * aside, -dy + dx * aside);
        Point right = tip.plus(-dx + dy * aside, -dy - dx * aside);
        switch (arrow) {
        case INPUT_ARROW -> gc.drawPolyline(points(pen, List.of(left, tip, right)));
        case INPUT_CLOSED_ARROW -> shape(gc, points(pen, List.of(left, tip, right)), colors.background(), color);
        case INPUT_FILL_CLOSED_ARROW -> shape(gc, points(pen, List.of(left, tip, right)), color, color);
        default -> {
            double half = aside / 2 + 0.2;
            List<Point> diamond = List.of(tip, tip.plus(-dx - dy * half, -dy + dx * half), tip.plus(-2 * dx, -2 * dy),
                    tip.plus(-dx + dy * half, -dy - dx * half));
            shape(gc, points(pen, diamond), arrow == Arrow.DIAMOND ? colors.background() : color, color);
        }
        }
    }

    private static void shape(GC gc, int[] points, Color fill, Color line) {
        gc.setBackground(fill);
        gc.fillPolygon(points);
        gc.setForeground(line);
        gc.drawPolygon(points);
    }
}
