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

import java.util.List;
import java.util.stream.IntStream;

/** An arrangement of boxes on the grid to come back to. */
final class Cells {

    private final List<Box> boxes;
    private final int[] values;

    Cells(List<Box> boxes) {
        this.boxes = boxes;
        this.values = boxes.stream().flatMapToInt(box -> IntStream.of(box.row, box.col, box.rows, box.cols)).toArray();
    }

    void restore() {
        int at = 0;
        for (Box box : boxes) {
            box.row = values[at++];
            box.col = values[at++];
            box.rows = values[at++];
            box.cols = values[at++];
        }
    }
}
