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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.diagram.Diagram;

/**
 * Moves figures to where a user put them. What they would cover makes room, containers and lanes grow around them, and what
 * is below a lane that grew moves down.
 */
final class Hand {

    private static final double GAP = 24;

    private final Diagram diagram;
    private final Positions fixed;
    private final Set<Box> moved = new HashSet<>();
    private final List<Shift> shifts = new ArrayList<>();

    Hand(Diagram diagram, Positions fixed) {
        this.diagram = diagram;
        this.fixed = fixed;
    }

    /** Moves everything; afterwards the bounds of the boxes are final. */
    void move(BoxTree tree) {
        double shift = 0;
        double right = 0;
        for (Box lane : tree.lanes()) {
            Bounds before = lane.bounds;
            if (shift > 0) {
                shift(lane, 0, shift);
            }
            arrange(lane);
            double grown = lane.bounds.height() - before.height();
            shifts.add(new Shift(before.y(), shift));
            shift += grown;
            right = Math.max(right, lane.bounds.right());
            shifts.add(new Shift(before.bottom(), shift));
        }
        for (Box lane : tree.lanes()) {
            lane.bounds = new Bounds(lane.bounds.x(), lane.bounds.y(), right - lane.bounds.x(), lane.bounds.height());
        }
    }

    /** The figures that do not stand where the grid had them. */
    Set<Box> moved() {
        return moved;
    }

    /** Where a point of the grid is now that lanes have grown. */
    Point shifted(Point point) {
        double dy = 0;
        for (Shift shift : shifts) {
            dy = point.y() >= shift.from ? shift.by : dy;
        }
        return point.plus(0, dy);
    }

    private void arrange(Box container) {
        for (Box child : container.children) {
            fixed.of(diagram, child.figure.key()).ifPresent(place -> put(container, child, place));
            if (!child.isLeaf()) {
                arrange(child);
            }
        }
        makeRoom(container);
        enclose(container);
    }

    private void put(Box container, Box child, Point place) {
        Bounds around = container.bounds;
        double left = Sizes.PAD + (container.lane ? Sizes.GUTTER : 0);
        double top = header(container);
        double x = around.x() + Math.max(left, place.x());
        double y = around.y() + Math.max(top, place.y());
        move(child, x - child.bounds.x(), y - child.bounds.y());
        moved.add(child);
    }

    private static double header(Box container) {
        return Sizes.PAD + (container.lane || container.label == null ? 0 : container.label.height());
    }

    /** Those set by hand stay; the others go down until they cover nobody. */
    private void makeRoom(Box container) {
        List<Box> placed = new ArrayList<>(container.children.stream().filter(this::isFixed).toList());
        if (placed.isEmpty() && container.children.stream().noneMatch(moved::contains)) {
            return;
        }
        List<Box> others = new ArrayList<>(container.children.stream().filter(child -> !isFixed(child)).toList());
        others.sort(Comparator.<Box>comparingDouble(box -> box.bounds.y()).thenComparingDouble(box -> box.bounds.x()));
        for (Box box : others) {
            double y = free(box.bounds, placed);
            if (y != box.bounds.y()) {
                move(box, 0, y - box.bounds.y());
                moved.add(box);
            }
            placed.add(box);
        }
    }

    private boolean isFixed(Box box) {
        return fixed.of(diagram, box.figure.key()).isPresent();
    }

    private static double free(Bounds wanted, List<Box> placed) {
        Bounds bounds = wanted;
        boolean covers = true;
        while (covers) {
            covers = false;
            for (Box box : placed) {
                if (box.bounds.overlaps(bounds)) {
                    bounds = new Bounds(bounds.x(), box.bounds.bottom() + GAP, bounds.width(), bounds.height());
                    covers = true;
                }
            }
        }
        return bounds.y();
    }

    /** Grows the container until all in it is inside. */
    private void enclose(Box container) {
        Bounds bounds = container.bounds;
        for (Box child : container.children) {
            double right = Math.max(bounds.right(), child.bounds.right() + Sizes.PAD);
            double bottom = Math.max(bounds.bottom(), child.bounds.bottom() + Sizes.PAD);
            bounds = new Bounds(bounds.x(), bounds.y(), right - bounds.x(), bottom - bounds.y());
        }
        if (!bounds.equals(container.bounds) && !container.lane) {
            moved.add(container);
        }
        container.bounds = bounds;
    }

    private void move(Box box, double dx, double dy) {
        shift(box, dx, dy);
        box.all().forEach(moved::add);
    }

    private static void shift(Box box, double dx, double dy) {
        box.all().forEach(each -> each.bounds = each.bounds.movedBy(dx, dy));
    }

    /** From this height on everything is moved down. */
    private record Shift(double from, double by) {
    }
}
