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

import java.util.List;

import org.itsm.modeler.diagram.layout.Point;

/** The line of an edge with rounded turns. */
final class RoundedPath {

    private RoundedPath() {
    }

    static String data(List<Point> points, double radius) {
        StringBuilder data = new StringBuilder();
        append(data, 'M', points.get(0));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double room = Math.min(length(points.get(i - 1), corner), length(corner, points.get(i + 1))) / 2;
            double cut = Math.min(radius, room);
            append(data, 'L', towards(corner, points.get(i - 1), cut));
            append(data, 'Q', corner);
            append(data, ' ', towards(corner, points.get(i + 1), cut));
        }
        append(data, 'L', points.get(points.size() - 1));
        return data.toString();
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = length(from, to);
        double part = length == 0 ? 0 : distance / length;
        return from.plus((to.x() - from.x()) * part, (to.y() - from.y()) * part);
    }

    private static double length(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static void append(StringBuilder data, char command, Point point) {
        data.append(command).append(Xml.number(point.x())).append(' ').append(Xml.number(point.y()));
    }
}
