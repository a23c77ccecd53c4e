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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds the ways of new edges through the room that a finished layout leaves, so that nothing has to move for them: straight
 * where that is possible, else over one or two channels between boxes. No two ways run on each other.
 */
final class FreeWays {

    /** From the border of a box to the line along it, and to its corner. */
    private static final double SIDE = 7;
    private static final double CORNER = 12;
    /** What is further left is for the labels of lanes. */
    private static final double LEFT = Grid.MARGIN + Sizes.GUTTER;

    private final Bounds page;
    private final List<Bounds> frames = new ArrayList<>();
    private final Room across = new Room(false);
    private final Room down = new Room(true);

    /**
     * @param page no way leaves it
     */
    FreeWays(Bounds page) {
        this.page = page;
    }

    /** A box that ways go around. */
    void addBox(Bounds bounds) {
        across.addBox(bounds);
        down.addBox(bounds);
    }

    /** A box that ways may go through. */
    void addFrame(Bounds bounds) {
        frames.add(bounds);
        across.addFrame(bounds);
        down.addFrame(bounds);
    }

    void addText(Bounds bounds) {
        across.addText(bounds);
        down.addText(bounds);
    }

    void addWay(List<Point> way) {
        across.addWay(way);
        down.addWay(way);
    }

    /** A way between two boxes, from border to border; empty when there is no room for it. */
    Optional<List<Point>> way(Bounds source, Bounds target) {
        if (source.overlaps(target)) {
            return Optional.empty();
        }
        if (source.bottom() <= target.y()) {
            return downwards(source, target);
        }
        if (target.bottom() <= source.y()) {
            return downwards(target, source).map(Polylines::reversed);
        }
        return source.x() < target.x() ? beside(source, target) : beside(target, source).map(Polylines::reversed);
    }

    private Optional<List<Point>> downwards(Bounds upper, Bounds lower) {
        Optional<List<Point>> straight = straightDown(upper, lower);
        if (straight.isPresent()) {
            return straight;
        }
        OptionalDouble from = portBelow(upper, lower.centerX(), lower.y());
        OptionalDouble to = portAbove(lower, upper.centerX(), upper.bottom());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Point start = new Point(from.getAsDouble(), upper.bottom());
        Point end = new Point(to.getAsDouble(), lower.y());
        double lowest = down.stopAfter(start.y(), start.x(), end.y());
        double highest = down.stopBefore(end.y(), end.x(), start.y());
        Optional<List<Point>> simple = overOneChannel(start, end, highest, lowest);
        return simple.isPresent() ? simple : overTwoChannels(start, end, highest, lowest);
    }

    private Optional<List<Point>> straightDown(Bounds upper, Bounds lower) {
        double left = Math.max(upper.x(), lower.x()) + CORNER;
        double right = Math.min(upper.right(), lower.right()) - CORNER;
        OptionalDouble x = down.free(upper.bottom(), lower.y(), left, right, (left + right) / 2);
        return x.isEmpty() ? Optional.empty()
                : Optional.of(List.of(new Point(x.getAsDouble(), upper.bottom()), new Point(x.getAsDouble(), lower.y())));
    }

    /** Where a way leaves the lower border, on the side that it goes to. */
    private OptionalDouble portBelow(Bounds box, double towards, double most) {
        double end = down.stopAfter(box.bottom(), box.centerX(), most);
        return port(box, towards, box.bottom(), end);
    }

    private OptionalDouble portAbove(Bounds box, double towards, double least) {
        double end = down.stopBefore(box.y(), box.centerX(), least);
        return port(box, towards, end, box.y());
    }

    private OptionalDouble port(Bounds box, double towards, double from, double to) {
        double aside = Math.signum(towards - box.centerX()) * box.width() / 4;
        return down.free(from, to, box.x() + CORNER, box.right() - CORNER, box.centerX() + aside);
    }

    private Optional<List<Point>> overOneChannel(Point start, Point end, double highest, double lowest) {
        OptionalDouble y = channel(start.x(), end.x(), highest, lowest);
        return y.isEmpty() ? Optional.empty()
                : Optional.of(List.of(start, new Point(start.x(), y.getAsDouble()), new Point(end.x(), y.getAsDouble()), end));
    }

    private Optional<List<Point>> overTwoChannels(Point start, Point end, double highest, double lowest) {
        OptionalDouble between = down.free(start.y(), end.y(), LEFT, page.right() - Grid.MARGIN, start.x());
        if (between.isEmpty()) {
            return Optional.empty();
        }
        double x = between.getAsDouble();
        OptionalDouble first = channel(start.x(), x, start.y(), lowest);
        OptionalDouble second = channel(x, end.x(), highest, end.y());
        if (first.isEmpty() || second.isEmpty() || first.getAsDouble() >= second.getAsDouble()) {
            return Optional.empty();
        }
        return Optional.of(Polylines.simplified(List.of(start, new Point(start.x(), first.getAsDouble()), new Point(x, first.getAsDouble()),
                new Point(x, second.getAsDouble()), new Point(end.x(), second.getAsDouble()), end)));
    }

    /** The height of a line between boxes above and below. */
    private OptionalDouble channel(double oneEnd, double otherEnd, double above, double below) {
        return across.free(oneEnd, otherEnd, above + SIDE, below - SIDE, (above + below) / 2);
    }

    /** Boxes beside each other: straight across, else along the channel below. */
    private Optional<List<Point>> beside(Bounds left, Bounds right) {
        double top = Math.max(left.y(), right.y()) + SIDE;
        double bottom = Math.min(left.bottom(), right.bottom()) - SIDE;
        OptionalDouble straight = across.free(left.right(), right.x(), top, bottom, (top + bottom) / 2);
        if (straight.isPresent()) {
            return Optional.of(List.of(new Point(left.right(), straight.getAsDouble()), new Point(right.x(), straight.getAsDouble())));
        }
        double floor = frames.stream().filter(frame -> frame.contains(left) && frame.contains(right)).mapToDouble(Bounds::bottom).min()
                .orElse(page.bottom() - Grid.MARGIN);
        OptionalDouble from = portBelow(left, right.centerX(), floor);
        OptionalDouble to = portBelow(right, left.centerX(), floor);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Point start = new Point(from.getAsDouble(), left.bottom());
        Point end = new Point(to.getAsDouble(), right.bottom());
        double lowest = Math.min(down.stopAfter(start.y(), start.x(), floor), down.stopAfter(end.y(), end.x(), floor));
        return overOneChannel(start, end, Math.max(start.y(), end.y()), lowest);
    }
}
