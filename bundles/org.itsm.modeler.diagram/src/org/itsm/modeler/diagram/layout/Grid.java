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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns cells, channels and corridors into coordinates: each as wide as what is in it. */
final class Grid {

    static final double MARGIN = 12;
    private static final double TRACK = 6;
    private static final double CHANNEL_SIDE = 14;
    private static final double CORRIDOR_SIDE = 9;
    private static final double LEAST_GAP = 26;
    private static final double LANE_GAP = 14;
    private static final double EMPTY_ROW = 30;
    private static final double EMPTY_COLUMN = 40;
    private static final double PORT_SIDE = 12;

    private final BoxTree tree;
    private final Nets nets;
    private final double[] columnX;
    private final double[] columnWidth;
    private final double[] corridorX;
    private final double[] rowY;
    private final double[] rowHeight;
    private final double[] channelY;
    private final Headers headers;
    private final double width;
    private final double height;

    Grid(BoxTree tree, Nets nets, Sizes sizes, int columns) {
        this.tree = tree;
        this.nets = nets;
        int rows = tree.rows();
        columnX = new double[columns];
        columnWidth = new double[columns];
        corridorX = new double[columns + 1];
        rowY = new double[rows];
        rowHeight = new double[rows];
        channelY = new double[rows + 1];
        headers = new Headers(rows + 1, columns);
        measure(sizes);
        width = placeColumns();
        height = placeRows();
        tree.lanes().forEach(this::bound);
        tree.boxes().filter(box -> !box.lane && !box.isLeaf()).forEach(headers::add);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Nets nets() {
        return nets;
    }

    private void measure(Sizes sizes) {
        Arrays.fill(columnWidth, EMPTY_COLUMN);
        Arrays.fill(rowHeight, EMPTY_ROW);
        tree.leaves().forEach(leaf -> {
            columnWidth[leaf.col] = Math.max(columnWidth[leaf.col], leaf.width);
            rowHeight[leaf.row] = Math.max(rowHeight[leaf.row], leaf.height);
        });
        tree.boxes().filter(box -> !box.isLeaf()).forEach(box -> sizes.wrapHeader(box, leastWidth(box)));
        tree.lanes().forEach(sizes::inset);
        for (Box lane : tree.lanes()) {
            double high = lane.insetTop + lane.insetBottom;
            for (int row = lane.row; row <= lane.lastRow(); row++) {
                high += rowHeight[row] + (row == lane.row ? 0 : LEAST_GAP);
            }
            rowHeight[lane.lastRow()] += Math.max(0, Sizes.laneHeight(lane) - high);
        }
    }

    private double leastWidth(Box container) {
        double sum = (container.cols - 1) * LEAST_GAP;
        for (int col = container.col; col <= container.lastCol(); col++) {
            sum += columnWidth[col];
        }
        return sum;
    }

    private double placeColumns() {
        int count = columnX.length;
        double[] closing = new double[count + 1];
        double[] opening = new double[count + 1];
        tree.boxes().filter(box -> !box.lane).forEach(box -> {
            opening[box.col] = Math.max(opening[box.col], box.insetLeft);
            closing[box.lastCol() + 1] = Math.max(closing[box.lastCol() + 1], box.insetRight);
        });
        double x = MARGIN + Sizes.GUTTER;
        for (int i = 0; i <= count; i++) {
            double least = i == 0 || i == count ? Sizes.PAD : LEAST_GAP;
            double zone = zone(nets.corridorTracks[i], CORRIDOR_SIDE, least);
            corridorX[i] = x + closing[i] + centred(zone, nets.corridorTracks[i]);
            x += closing[i] + zone + opening[i];
            if (i < count) {
                columnX[i] = x;
                x += columnWidth[i];
            }
        }
        return x + MARGIN;
    }

    private double placeRows() {
        int count = rowY.length;
        double[] closing = new double[count + 1];
        double[] opening = new double[count + 1];
        boolean[] border = new boolean[count + 1];
        tree.lanes().stream().flatMap(Box::all).forEach(box -> {
            opening[box.row] = Math.max(opening[box.row], box.insetTop);
            closing[box.lastRow() + 1] = Math.max(closing[box.lastRow() + 1], box.insetBottom);
        });
        tree.lanes().forEach(lane -> border[lane.row] = true);
        double y = MARGIN;
        for (int i = 0; i <= count; i++) {
            double least = i == 0 || i == count ? 0 : border[i] ? LANE_GAP : LEAST_GAP;
            double zone = zone(nets.channelTracks[i], CHANNEL_SIDE, least);
            channelY[i] = y + closing[i] + centred(zone, nets.channelTracks[i]);
            y += closing[i] + zone + opening[i];
            if (i < count) {
                rowY[i] = y;
                y += rowHeight[i];
            }
        }
        return y + MARGIN;
    }

    private static double zone(int tracks, double side, double least) {
        return tracks == 0 ? least : Math.max(least, (tracks - 1) * TRACK + 2 * side);
    }

    private static double centred(double zone, int tracks) {
        return Math.floor((zone - Math.max(0, tracks - 1) * TRACK) / 2);
    }

    private void bound(Box box) {
        if (box.lane) {
            double top = rowY[box.row] - box.insetTop;
            box.bounds = new Bounds(MARGIN, top, width - 2 * MARGIN,
                    rowY[box.lastRow()] + rowHeight[box.lastRow()] + box.insetBottom - top);
        } else if (box.isLeaf()) {
            box.bounds = new Bounds(columnX[box.col] + Math.floor((columnWidth[box.col] - box.width) / 2),
                    rowY[box.row] + Math.floor((rowHeight[box.row] - box.height) / 2), box.width, box.height);
        } else {
            double left = columnX[box.col] - box.insetLeft;
            double top = rowY[box.row] - box.insetTop;
            double right = columnX[box.lastCol()] + columnWidth[box.lastCol()] + box.insetRight;
            box.bounds = new Bounds(left, top, right - left,
                    rowY[box.lastRow()] + rowHeight[box.lastRow()] + box.insetBottom - top);
        }
        box.children.forEach(this::bound);
    }

    /** The points of all edges by key. */
    Map<String, List<Point>> routes() {
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        for (Net net : nets.nets) {
            for (int i = 0; i < net.links.size(); i++) {
                Link link = net.links.get(i);
                List<Point> way = way(net, net.ends.get(i));
                if (!net.toTarget) {
                    Collections.reverse(way);
                }
                routes.put(link.edge().key(), Polylines.simplified(way));
            }
        }
        across(routes);
        return routes;
    }

    private List<Point> way(Net net, Port end) {
        Point from = point(end);
        Point to = point(net.hub);
        List<Point> way = new ArrayList<>(List.of(from));
        if (!net.isStraight()) {
            double y = trackY(net, end.channel);
            way.add(new Point(from.x(), y));
            if (end.channel != net.hub.channel) {
                double x = corridorX[net.corridor] + net.climb.track * TRACK;
                way.add(new Point(x, y));
                y = trackY(net, net.hub.channel);
                way.add(new Point(x, y));
            }
            way.add(new Point(to.x(), y));
        }
        way.add(to);
        return way;
    }

    private double trackY(Net net, int channel) {
        return channelY[channel] + net.runs.get(channel).track * TRACK;
    }

    private Point point(Port port) {
        double right = columnX[port.column] + columnWidth[port.column] - PORT_SIDE;
        double left = headers.left(port, columnX[port.column] + PORT_SIDE, right);
        double x = Math.rint(left + port.fraction * (right - left));
        Bounds bounds = port.box.bounds;
        double inside = Math.max(bounds.x() + 2, Math.min(bounds.right() - 2, x));
        return new Point(inside, port.bottom ? bounds.bottom() : bounds.y());
    }

    private void across(Map<String, List<Point>> routes) {
        Map<Box, Map<Box, List<Link>>> pairs = new HashMap<>();
        for (Link link : nets.across) {
            Box left = link.source().col < link.target().col ? link.source() : link.target();
            Box right = left == link.source() ? link.target() : link.source();
            pairs.computeIfAbsent(left, key -> new HashMap<>()).computeIfAbsent(right, key -> new ArrayList<>())
                    .add(link);
        }
        pairs.forEach((left, others) -> others.forEach((right, links) -> {
            double step = Math.min(10, Math.min(left.height, right.height) / (links.size() + 1));
            for (int i = 0; i < links.size(); i++) {
                double y = Math.rint(left.bounds.centerY() + (i - (links.size() - 1) / 2.0) * step);
                Point one = new Point(left.bounds.right(), y);
                Point other = new Point(right.bounds.x(), y);
                boolean rightwards = links.get(i).source() == left;
                routes.put(links.get(i).edge().key(), rightwards ? List.of(one, other) : List.of(other, one));
            }
        }));
    }
}
