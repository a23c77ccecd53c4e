/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import java.util.List;

import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;

/** Questions about rectangles and lines. */
public final class Rectangles {

    private Rectangles() {
    }

    /** Whether they have a point in common, rims included. */
    public static boolean touch(Bounds a, Bounds b) {
        return a.x() <= b.x() + b.width() && b.x() <= a.x() + a.width()
                && a.y() <= b.y() + b.height() && b.y() <= a.y() + a.height();
    }

    public static Bounds around(double x, double y, double reach) {
        return new Bounds(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    public static Bounds between(Point a, Point b) {
        return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /** All the points of a line. */
    public static Bounds around(List<Point> line) {
        Bounds all = new Bounds(line.get(0).x(), line.get(0).y(), 0, 0);
        for (Point point : line) {
            all = all.union(new Bounds(point.x(), point.y(), 0, 0));
        }
        return all;
    }

    /** How far a point is from the line between two others. */
    public static double distance(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x()) * dx + (y - a.y()) * dy) / squared));
        return Math.hypot(x - a.x() - along * dx, y - a.y() - along * dy);
    }

    /** How far a point is from the nearest part of a line. */
    public static double distance(List<Point> line, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            nearest = Math.min(nearest, distance(line.get(i - 1), line.get(i), x, y));
        }
        return nearest;
    }
}
