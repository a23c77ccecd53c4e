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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the lines of a small diagram cross less: draws it with two boxes exchanged, or one on a free place, and keeps what is
 * better, until no line crosses another or nothing gets better any more. How often it may try is fixed, so the same diagram
 * gives the same picture.
 */
final class Untangling {

    /** A crossing is as bad as so many pixels more of lines. */
    private static final double CROSSING = 600;
    /** With twice as many edges a trial takes twice as long, and a quarter of the trials can be made. */
    private static final int PATIENCE = 2_000_000;
    /** So far ports and tracks are wished to another side of the others. */
    private static final int ASIDE = 2;

    private final BoxTree tree;
    private final Function<Wishes, Grid> drawing;
    private final List<Box> boxes;
    private final Map<Box, List<Box>> bands = new HashMap<>();
    private Wishes wishes = Wishes.NONE;
    private List<Net> nets;
    private int trials;
    private int crossings;
    private double cost;
    private double least;

    /**
     * @param ranks   which boxes stay above which
     * @param drawing draws the boxes in the cells that they have
     */
    Untangling(BoxTree tree, Ranks ranks, Function<Wishes, Grid> drawing) {
        this.tree = tree;
        this.drawing = drawing;
        this.boxes = tree.root.all().toList();
        tree.boxes().filter(box -> !box.isLeaf())
                .forEach(container -> ranks.bands(container, container.cols).forEach(band -> band.forEach(box -> bands.put(box, band))));
    }

    /** The best drawing that is found, which may be this one. */
    Grid best(Grid start) {
        long edges = Math.max(1, tree.links.size());
        trials = (int) (PATIENCE / (edges * edges));
        nets = start.nets().nets;
        crossings = Integer.MAX_VALUE;
        least = Double.POSITIVE_INFINITY;
        boolean better = trials >= bands.size() && isBetter(start);
        while (better && crossings > 0 && trials > 0) {
            better = improveOnce() || nets.stream().anyMatch(net -> net.climbs() && detour(net));
        }
        return least == Double.POSITIVE_INFINITY ? start : drawing.apply(wishes);
    }

    private boolean improveOnce() {
        boolean better = false;
        for (Box box : boxes) {
            better |= bands.containsKey(box) && !box.neighbours.isEmpty() && improve(box);
        }
        for (Net net : nets) {
            better |= !net.isStraight() && improve(net);
        }
        return better;
    }

    /** Tries the places that the box could have, up to the first better one. */
    private boolean improve(Box box) {
        List<Box> band = bands.get(box);
        int top = band.stream().mapToInt(each -> each.row).min().orElse(0);
        int bottom = band.stream().mapToInt(each -> each.row).max().orElse(0);
        boolean better = false;
        for (int row = top; row <= bottom && !better; row++) {
            for (int col = box.parent.col; col <= box.parent.lastCol() && !better && trials > 0; col++) {
                better = improve(box, band, row, col);
            }
        }
        return better;
    }

    private boolean improve(Box box, List<Box> band, int row, int col) {
        Box there = box.parent.children.stream().filter(other -> other.covers(row, col)).findFirst().orElse(null);
        if (there == box || there != null && !band.contains(there)) {
            return false;
        }
        Cells before = new Cells(boxes);
        if (there != null) {
            there.row = box.row;
            there.col = box.col;
        }
        box.row = row;
        box.col = col;
        if (isBetter()) {
            return true;
        }
        before.restore();
        return false;
    }

    /** Tries other corridors, ports and tracks. */
    private boolean improve(Net net) {
        boolean better = net.climbs() && improve(Wishes.corridor(net), 0, tree.lanes().get(0).cols, 1);
        for (Wishes.Wish wish : aside(net)) {
            better |= improve(wish, -ASIDE, ASIDE, ASIDE);
        }
        return better;
    }

    private static List<Wishes.Wish> aside(Net net) {
        List<Wishes.Wish> all = new ArrayList<>();
        net.runs.keySet().forEach(channel -> all.add(Wishes.track(net, channel)));
        all.addAll(List.of(Wishes.track(net, Net.NONE), Wishes.hub(net), Wishes.end(net)));
        return all;
    }

    private boolean improve(Wishes.Wish wish, int first, int last, int step) {
        Wishes before = wishes;
        for (int value = first; value <= last && trials > 0; value += step) {
            wishes = before.with(wish, value);
            if (isBetter()) {
                return true;
            }
        }
        wishes = before;
        return false;
    }

    /** Another corridor is often of use only with another port and other tracks: takes the best of them one after the other. */
    private boolean detour(Net net) {
        Wishes before = wishes;
        for (int corridor = 0; corridor <= tree.lanes().get(0).cols; corridor++) {
            wishes = before.with(Wishes.corridor(net), corridor);
            for (Wishes.Wish wish : aside(net)) {
                if (trials > 0 && settle(wish)) {
                    return true;
                }
            }
        }
        wishes = before;
        return false;
    }

    /** Takes what is best for now; says whether that is better than the best drawing so far. */
    private boolean settle(Wishes.Wish wish) {
        Wishes before = wishes;
        Wishes good = before;
        double lowest = Double.POSITIVE_INFINITY;
        for (int value = -ASIDE; value <= ASIDE; value += ASIDE) {
            wishes = before.with(wish, value);
            if (isBetter()) {
                return true;
            }
            if (cost < lowest) {
                lowest = cost;
                good = wishes;
            }
        }
        wishes = good;
        return false;
    }

    private boolean isBetter() {
        trials--;
        return isBetter(drawing.apply(wishes));
    }

    private boolean isBetter(Grid grid) {
        Tangle tangle = new Tangle(grid.routes().values());
        int count = tangle.crossings();
        cost = count * CROSSING + tangle.length();
        boolean better = cost < least && grid.width() <= LayoutEngine.WIDEST * grid.height();
        if (better) {
            least = cost;
            crossings = count;
            nets = grid.nets().nets;
        }
        return better;
    }
}
