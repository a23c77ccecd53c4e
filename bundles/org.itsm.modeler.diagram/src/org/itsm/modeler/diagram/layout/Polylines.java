/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Work on lines of points. */
final class Polylines {

    private static final double NEAR = 0.01;

    private Polylines() {
    }

    /** Without points that say nothing: doubled ones, and those in the middle of a straight line. */
    static List<Point> simplified(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            int last = kept.size() - 1;
            if (last >= 0 && near(kept.get(last).x(), point.x()) && near(kept.get(last).y(), point.y()) && last > 0) {
                continue;
            }
            if (last >= 1 && inLine(kept.get(last - 1), kept.get(last), point)) {
                kept.remove(last);
            }
            kept.add(point);
        }
        return List.copyOf(kept);
    }

    static List<Point> reversed(List<Point> points) {
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    /** The middle of the longest part. */
    static Point middle(List<Point> points) {
        double longest = -1;
        Point middle = points.get(0);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
            if (length > longest) {
                longest = length;
                middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return middle;
    }

    /** Whether the line goes through the inside. */
    static boolean crosses(List<Point> points, Bounds bounds) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double left = Math.min(from.x(), to.x());
            double right = Math.max(from.x(), to.x());
            double top = Math.min(from.y(), to.y());
            double bottom = Math.max(from.y(), to.y());
            if (left < bounds.right() - NEAR && right > bounds.x() + NEAR && top < bounds.bottom() - NEAR
                    && bottom > bounds.y() + NEAR) {
                return true;
            }
        }
        return false;
    }

    private static boolean inLine(Point one, Point two, Point three) {
        return near(one.x(), two.x()) && near(two.x(), three.x()) || near(one.y(), two.y()) && near(two.y(), three.y());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < NEAR;
    }
}
