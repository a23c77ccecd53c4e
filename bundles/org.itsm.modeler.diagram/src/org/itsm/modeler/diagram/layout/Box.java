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
import java.util.stream.Stream;

import org.itsm.modeler.diagram.Figure;

/**
 * A figure while it is being placed on the grid. What has no children takes one cell; the others take all cells from their
 * first row and column on. Columns and rows are those of the whole diagram.
 */
final class Box {

    /** Null for what stands around the figures: the diagram, or a lane that the notation does not know. */
    final Figure figure;
    final Box parent;
    /** Whether it stretches from left to right. */
    final boolean lane;
    final List<Box> children = new ArrayList<>();
    final List<Box> neighbours = new ArrayList<>();
    /** In the order of the diagram, parents first. */
    final int index;

    int row;
    int col;
    int rows = 1;
    int cols = 1;
    /** The column that its neighbours would have it in; a fraction. */
    double wanted;
    /** The size of a leaf. */
    double width;
    double height;
    /** The room between the border and what is inside. */
    double insetTop;
    double insetBottom;
    double insetLeft;
    double insetRight;
    Wrapped label;
    Bounds bounds;

    Box(Figure figure, Box parent, boolean lane, int index) {
        this.figure = figure;
        this.parent = parent;
        this.lane = lane;
        this.index = index;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean isLeaf() {
        return children.isEmpty() && !lane;
    }

    int lastRow() {
        return row + rows - 1;
    }

    int lastCol() {
        return col + cols - 1;
    }

    boolean covers(int someRow, int someCol) {
        return someRow >= row && someRow <= lastRow() && someCol >= col && someCol <= lastCol();
    }

    double centerCol() {
        return col + (cols - 1) / 2.0;
    }

    /** This and all below, parents first. */
    Stream<Box> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Box::all));
    }

    Stream<Box> leaves() {
        return isLeaf() ? Stream.of(this) : children.stream().flatMap(Box::leaves);
    }

    List<Box> leafChildren() {
        return children.stream().filter(Box::isLeaf).toList();
    }

    List<Box> containers() {
        return children.stream().filter(child -> !child.isLeaf()).toList();
    }

    /** The lane that it is in, or itself. */
    Box lane() {
        Box box = this;
        while (!box.lane) {
            box = box.parent;
        }
        return box;
    }

    boolean isAround(Box other) {
        for (Box box = other.parent; box != null; box = box.parent) {
            if (box == this) {
                return true;
            }
        }
        return false;
    }
}
