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

/** A rectangle, in pixels from the top left of the diagram. */
public record Bounds(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Point topLeft() {
        return new Point(x, y);
    }

    /** Whether the point lies inside or on the border. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether the other lies inside, borders may touch. */
    public boolean contains(Bounds other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** Whether they share more than a border. */
    public boolean overlaps(Bounds other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    public Bounds movedBy(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** Larger by the margin on each side. */
    public Bounds grownBy(double margin) {
        return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
