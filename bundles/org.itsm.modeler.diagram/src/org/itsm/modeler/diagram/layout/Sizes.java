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

import java.util.Map;

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.BoxStyle;
import org.itsm.modeler.diagram.Figure;

/** How large boxes are for their labels, and how far from their borders their content begins. */
final class Sizes {

    static final double PAD = 10;
    static final double GUTTER = 132;
    private static final double LABEL_PAD = 8;
    private static final double DEFAULT_WIDTH = 180;
    private static final double MOST_WIDTH = 260;
    private static final double LEAST_WIDTH = 60;
    private static final double LEAST_HEIGHT = 40;
    private static final double HEADER_GAP = 6;

    private final Labels labels;

    Sizes(TextMeasure measure) {
        labels = new Labels(measure);
    }

    /** Gives a leaf its size: the width that the notation asks for, and the height that its label needs. */
    void size(Box leaf) {
        BoxStyle style = leaf.figure.style();
        double width = style.width() == 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, style.width()));
        leaf.label = labels.wrap(leaf.figure.label(), width - 2 * sidePad(leaf.figure));
        leaf.width = Math.ceil(Math.max(width, leaf.label.width() + 2 * sidePad(leaf.figure)));
        leaf.height = Math.max(Math.max(LEAST_HEIGHT, style.height()), leaf.label.height() + 2 * LABEL_PAD);
        leaf.height = Math.ceil(leaf.height + borderedRoom(leaf.figure));
    }

    /** Wraps the label of a container to the room that it has in any case. */
    void wrapHeader(Box container, double width) {
        if (container.figure != null && !container.lane) {
            container.label = labels.wrap(container.figure.label(), width);
        }
    }

    /** Wraps the label of a lane to the room at its left. */
    void wrapLane(Box lane) {
        if (lane.figure != null) {
            lane.label = labels.wrap(lane.figure.label(), GUTTER - 2 * LABEL_PAD);
        }
    }

    /** Sets the insets of all containers, the inner ones first. */
    void inset(Box box) {
        if (box.isLeaf()) {
            return;
        }
        double top = 0;
        double bottom = 0;
        double left = 0;
        double right = 0;
        for (Box child : box.children) {
            inset(child);
            top = child.row == box.row ? Math.max(top, child.insetTop) : top;
            bottom = child.lastRow() == box.lastRow() ? Math.max(bottom, child.insetBottom) : bottom;
            left = child.col == box.col ? Math.max(left, child.insetLeft) : left;
            right = child.lastCol() == box.lastCol() ? Math.max(right, child.insetRight) : right;
        }
        boolean header = !box.lane && box.label != null && box.label.height() > 0;
        box.insetTop = Math.ceil(top + PAD + (header ? box.label.height() + HEADER_GAP : 0));
        box.insetBottom = bottom + PAD;
        box.insetLeft = box.lane ? left : left + PAD;
        box.insetRight = box.lane ? right : right + PAD;
    }

    /** Places the label in the bounds of its box. */
    static TextBlock place(Box box) {
        Bounds bounds = box.bounds;
        if (box.lane) {
            Bounds gutter = new Bounds(bounds.x() + LABEL_PAD, bounds.y() + LABEL_PAD, GUTTER - 2 * LABEL_PAD,
                    bounds.height() - 2 * LABEL_PAD);
            return Labels.place(box.label, Alignment.LEFT, gutter, true);
        }
        double side = sidePad(box.figure);
        Bounds room = new Bounds(bounds.x() + side, bounds.y() + LABEL_PAD, bounds.width() - 2 * side,
                bounds.height() - 2 * LABEL_PAD);
        boolean top = box.figure.kind() != Figure.Kind.NODE && !box.isLeaf();
        return Labels.place(box.label, box.figure.label().alignment(), room, top);
    }

    /** Places the figures on the border along the left side, half outside. */
    static void placeBordered(Box box, Map<String, Bounds> figures) {
        double y = box.bounds.y() + LABEL_PAD;
        for (Figure bordered : box.figure.bordered()) {
            figures.put(bordered.key(), new Bounds(box.bounds.x() - Labels.ICON / 2, y, Labels.ICON, Labels.ICON));
            y += Labels.ICON + 2;
        }
    }

    static double laneHeight(Box lane) {
        return lane.label == null ? 0 : lane.label.height() + 2 * LABEL_PAD;
    }

    /** Decorations stand in the corners: labels make room for them. */
    private static double sidePad(Figure figure) {
        return figure.decorations().isEmpty() ? LABEL_PAD : LABEL_PAD + Labels.ICON - 2;
    }

    private static double borderedRoom(Figure figure) {
        return figure.bordered().isEmpty() ? 0 : Math.max(0, figure.bordered().size() - 2) * (Labels.ICON + 2);
    }
}
