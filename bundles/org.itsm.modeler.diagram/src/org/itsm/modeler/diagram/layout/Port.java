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

/** Where edges meet the upper or lower border of a box, in one channel and column. */
final class Port {

    final Box box;
    final boolean bottom;
    /** The channel above the row of this number; the last one is below all rows. */
    final int channel;
    final int column;
    /** The column to which the edge goes on from here; decides the order of ports. */
    double lean;
    /** Where in the column, from 0 to 1. */
    double fraction = 0.5;
    /** How many ports share the column. */
    int among = 1;

    Port(Box box, boolean bottom, int column) {
        this.box = box;
        this.bottom = bottom;
        this.channel = bottom ? box.lastRow() + 1 : box.row;
        this.column = Math.max(box.col, Math.min(box.lastCol(), column));
    }

    /** Takes the place in the column that the other port has. */
    void alignWith(Port other) {
        fraction = other.fraction;
        among = other.among;
    }

    /** In columns; boxes take the middle of a column, edges between columns the rest. */
    double ordinal() {
        return column + (fraction - 0.5) * 0.6;
    }
}
