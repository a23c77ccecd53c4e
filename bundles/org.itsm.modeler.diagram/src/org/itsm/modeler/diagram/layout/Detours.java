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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds ways at right angles between two boxes around all others, wherever they stand: the shortest with the fewest turns,
 * along the lines that pass the boxes at a small distance.
 */
final class Detours {

    private static final double[] DISTANCES = {9, 4};
    private static final double TURN = 40;
    private static final double WINDOW = 260;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final List<Bounds> obstacles;

    /**
     * @param obstacles what no way goes through
     */
    Detours(List<Bounds> obstacles) {
        this.obstacles = obstacles;
    }

    /** The way from border to border; straight through where the boxes lie so that there is none. */
    List<Point> way(Box source, Box target, int number) {
        Bounds everything = obstacles.stream().reduce(Bounds::union).orElse(source.bounds);
        for (double distance : DISTANCES) {
            boolean more = true;
            for (double window = WINDOW; more; window *= 4) {
                List<Point> way = new Search(source, target, number, window, distance).way();
                if (way != null && obstacles.stream().noneMatch(box -> Polylines.crosses(way, box))) {
                    return Polylines.simplified(way);
                }
                more = !source.bounds.union(target.bounds).grownBy(window).contains(everything);
            }
        }
        return straight(source.bounds, target.bounds);
    }

    private static List<Point> straight(Bounds from, Bounds to) {
        boolean down = from.centerY() <= to.centerY();
        Point start = new Point(from.centerX(), down ? from.bottom() : from.y());
        Point end = new Point(to.centerX(), down ? to.y() : to.bottom());
        double middle = (start.y() + end.y()) / 2;
        return Polylines.simplified(List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end));
    }

    /** One search on the crossings of all lines in a window. */
    private final class Search {
        private final double distance;
        private final Bounds from;
        private final Bounds to;
        private final double[] xs;
        private final double[] ys;
        private final boolean[] blocked;
        private final Point[] starts;
        private final Point[] ends;

        Search(Box source, Box target, int number, double window, double distance) {
            this.distance = distance;
            from = source.bounds;
            to = target.bounds;
            Bounds view = from.union(to).grownBy(window);
            List<Bounds> near = obstacles.stream().filter(view::overlaps).toList();
            TreeSet<Double> columns = new TreeSet<>();
            TreeSet<Double> rows = new TreeSet<>();
            near.forEach(box -> {
                // The middles let no step reach from one side of a box to the other.
                columns.addAll(List.of(box.x() - distance, box.centerX(), box.right() + distance));
                rows.addAll(List.of(box.y() - distance, box.centerY(), box.bottom() + distance));
            });
            starts = ports(from, number);
            ends = ports(to, number + 1);
            for (Point port : starts) {
                columns.add(port.x());
                rows.add(port.y());
            }
            for (Point port : ends) {
                columns.add(port.x());
                rows.add(port.y());
            }
            xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
            ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
            blocked = new boolean[xs.length * ys.length];
            near.forEach(this::block);
        }

        /** Middles of the four sides a little outside; several edges of a box do not meet there. */
        private Point[] ports(Bounds box, int number) {
            double offset = (number % 7 - 3) * Math.min(10, Math.min(box.width(), box.height()) / 8);
            double x = Math.rint(box.centerX() + offset);
            double y = Math.rint(box.centerY() + offset);
            return new Point[] {new Point(box.right() + distance, y), new Point(x, box.bottom() + distance),
                    new Point(box.x() - distance, y), new Point(x, box.y() - distance)};
        }

        private void block(Bounds box) {
            Bounds wide = box.grownBy(distance - 1);
            for (int i = firstAbove(xs, wide.x()); i < xs.length && xs[i] < wide.right(); i++) {
                for (int j = firstAbove(ys, wide.y()); j < ys.length && ys[j] < wide.bottom(); j++) {
                    blocked[i * ys.length + j] = true;
                }
            }
        }

        private int firstAbove(double[] values, double value) {
            int at = Arrays.binarySearch(values, value);
            return at < 0 ? -at - 1 : at + 1;
        }

        List<Point> way() {
            int states = blocked.length * 4;
            double[] costs = new double[states];
            int[] before = new int[states];
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
            PriorityQueue<Entry> queue = new PriorityQueue<>();
            for (int side = 0; side < 4; side++) {
                relax(state(starts[side], side), -1, 0, costs, before, queue);
            }
            while (!queue.isEmpty()) {
                Entry entry = queue.poll();
                if (entry.cost > costs[entry.state] + left(entry.state)) {
                    continue;
                }
                int side = arrival(entry.state);
                if (side >= 0) {
                    return back(entry.state, before, side);
                }
                expand(entry.state, costs, before, queue);
            }
            return null;
        }

        private int state(Point point, int direction) {
            int i = Arrays.binarySearch(xs, point.x());
            int j = Arrays.binarySearch(ys, point.y());
            return (i * ys.length + j) * 4 + direction;
        }

        private void relax(int state, int from, double cost, double[] costs, int[] before, PriorityQueue<Entry> queue) {
            if (!blocked[state / 4] && cost < costs[state]) {
                costs[state] = cost;
                before[state] = from;
                queue.add(new Entry(cost + left(state), state));
            }
        }

        private void expand(int state, double[] costs, int[] before, PriorityQueue<Entry> queue) {
            int direction = state % 4;
            int i = state / 4 / ys.length;
            int j = state / 4 % ys.length;
            for (int next = 0; next < 4; next++) {
                int x = i + DX[next];
                int y = j + DY[next];
                if (next == (direction + 2) % 4 || x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
                    continue;
                }
                double length = Math.abs(xs[x] - xs[i]) + Math.abs(ys[y] - ys[j]);
                double cost = costs[state] + length + (next == direction ? 0 : TURN);
                relax((x * ys.length + y) * 4 + next, state, cost, costs, before, queue);
            }
        }

        /** The side of the target that is reached by going on; -1 for none. */
        private int arrival(int state) {
            Point here = point(state);
            for (int side = 0; side < 4; side++) {
                if (ends[side].equals(here) && state % 4 == (side + 2) % 4) {
                    return side;
                }
            }
            return -1;
        }

        /** At least so much is still to go. */
        private double left(int state) {
            Point here = point(state);
            double dx = Math.max(0, Math.max(to.x() - here.x(), here.x() - to.right()) - distance);
            double dy = Math.max(0, Math.max(to.y() - here.y(), here.y() - to.bottom()) - distance);
            return dx + dy;
        }

        private Point point(int state) {
            return new Point(xs[state / 4 / ys.length], ys[state / 4 % ys.length]);
        }

        private List<Point> back(int state, int[] before, int side) {
            List<Point> way = new ArrayList<>();
            way.add(onBorder(ends[side], side));
            int at = state;
            int first = state;
            while (at >= 0) {
                way.add(point(at));
                first = at;
                at = before[at];
            }
            way.add(onBorder(point(first), first % 4));
            Collections.reverse(way);
            return way;
        }

        private Point onBorder(Point port, int side) {
            return port.plus(-DX[side] * distance, -DY[side] * distance);
        }
    }

    /** A crossing to go on from. */
    private record Entry(double cost, int state) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(state, other.state);
        }
    }
}
