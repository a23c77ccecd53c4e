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
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where in a finished picture another line from left to right has room. For lines from top to bottom there is a room in
 * which across and down have changed places.
 */
final class Room {

    /** So far lines stay from each other, from boxes and from the borders of what they run through. */
    private static final int LINE_GAP = 5;
    private static final int BOX_GAP = 6;
    private static final int FRAME_GAP = 3;

    private final boolean turned;
    private final List<Bounds> boxes = new ArrayList<>();
    private final List<Bounds> frames = new ArrayList<>();
    private final List<Bounds> texts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A part of a way that runs from left to right. */
    private record Line(double at, double from, double to) {
    }

    /**
     * @param turned whether it is for lines from top to bottom: then x is y in all it is asked
     */
    Room(boolean turned) {
        this.turned = turned;
    }

    static Bounds turned(Bounds bounds) {
        return new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
    }

    private Bounds own(Bounds bounds) {
        return turned ? turned(bounds) : bounds;
    }

    /** Lines go around it. */
    void addBox(Bounds bounds) {
        boxes.add(own(bounds));
    }

    /** Lines may cross its border, and do not run along it. */
    void addFrame(Bounds bounds) {
        frames.add(own(bounds));
    }

    void addText(Bounds bounds) {
        texts.add(own(bounds));
    }

    void addWay(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            Point one = way.get(i - 1);
            Point other = way.get(i);
            if (turned && one.x() == other.x()) {
                lines.add(new Line(one.x(), Math.min(one.y(), other.y()), Math.max(one.y(), other.y())));
            } else if (!turned && one.y() == other.y()) {
                lines.add(new Line(one.y(), Math.min(one.x(), other.x()), Math.max(one.x(), other.x())));
            }
        }
    }

    /** The free place between the limits that is nearest to the wanted one, for a line from one end to the other. */
    OptionalDouble free(double oneEnd, double otherEnd, double least, double most, double wanted) {
        int first = (int) Math.ceil(least);
        int last = (int) Math.floor(most);
        if (first > last) {
            return OptionalDouble.empty();
        }
        BitSet taken = taken(Math.min(oneEnd, otherEnd), Math.max(oneEnd, otherEnd), first, last);
        int near = (int) Math.max(first, Math.min(last, Math.rint(wanted)));
        int before = taken.previousClearBit(near - first);
        int after = taken.nextClearBit(near - first);
        boolean fits = first + after <= last;
        if (before < 0 && !fits) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(first + (!fits || before >= 0 && near - first - before <= after - near + first ? before : after));
    }

    /** Counted from the first place on. */
    private BitSet taken(double from, double to, int first, int last) {
        BitSet taken = new BitSet(last - first + 1);
        for (Bounds box : boxes) {
            if (box.x() < to && box.right() > from) {
                take(taken, first, last, box.y() - BOX_GAP, box.bottom() + BOX_GAP);
            }
        }
        for (Bounds frame : frames) {
            if (frame.x() < to && frame.right() > from) {
                take(taken, first, last, frame.y() - FRAME_GAP, frame.y() + FRAME_GAP);
                take(taken, first, last, frame.bottom() - FRAME_GAP, frame.bottom() + FRAME_GAP);
            }
        }
        for (Bounds text : texts) {
            if (text.x() < to && text.right() > from) {
                take(taken, first, last, text.y(), text.bottom());
            }
        }
        for (Line line : lines) {
            if (line.from - LINE_GAP < to && line.to + LINE_GAP > from) {
                take(taken, first, last, line.at - LINE_GAP, line.at + LINE_GAP);
            }
        }
        return taken;
    }

    /** All places between the two. */
    private static void take(BitSet taken, int first, int last, double from, double to) {
        int low = Math.max(first, (int) Math.floor(from) + 1);
        int high = Math.min(last + 1, (int) Math.ceil(to));
        if (low < high) {
            taken.set(low - first, high - first);
        }
    }

    /** How far to the right one comes from a place before one meets a box. */
    double stopAfter(double x, double y, double most) {
        double stop = most;
        for (Bounds box : boxes) {
            if (box.y() - BOX_GAP < y && y < box.bottom() + BOX_GAP && box.x() >= x) {
                stop = Math.min(stop, box.x());
            }
        }
        return stop;
    }

    /** How far to the left one comes from a place before one meets a box. */
    double stopBefore(double x, double y, double least) {
        double stop = least;
        for (Bounds box : boxes) {
            if (box.y() - BOX_GAP < y && y < box.bottom() + BOX_GAP && box.right() <= x) {
                stop = Math.max(stop, box.right());
            }
        }
        return stop;
    }
}
