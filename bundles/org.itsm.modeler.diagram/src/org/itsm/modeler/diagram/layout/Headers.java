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

/** How far the texts of containers reach into the columns that edges go down through, into what is in the containers. */
final class Headers {

    private static final double GAP = 6;
    /** From one edge to the next; where a text leaves no room for that, edges run through it. */
    private static final double LEAST_STEP = 6;

    private final double[][] ends;

    Headers(int channels, int columns) {
        ends = new double[channels][columns];
    }

    /** Takes note of the text of a container that has its place. */
    void add(Box container) {
        double end = Sizes.place(container).bounds().right() + GAP;
        for (int column = container.col; column <= container.lastCol(); column++) {
            ends[container.row][column] = Math.max(ends[container.row][column], end);
        }
    }

    /**
     * Where the edges of the port's channel and column begin, from left to right: beside the text, where there is room.
     *
     * @param left  of the column
     * @param right of the column
     */
    double left(Port port, double left, double right) {
        double beside = ends[port.channel][port.column];
        return right - beside < (port.among + 1) * LEAST_STEP ? left : Math.max(left, beside);
    }
}
