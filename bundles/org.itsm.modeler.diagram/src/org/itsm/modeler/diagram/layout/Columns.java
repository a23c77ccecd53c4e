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

/** How many columns a diagram has: so many that the picture is somewhat wider than high. */
final class Columns {

    private static final double GOOD_RATIO = 1.7;

    private final BoxTree tree;
    private final Ranks ranks;
    private final int most;

    Columns(BoxTree tree, Ranks ranks) {
        this.tree = tree;
        this.ranks = ranks;
        this.most = tree.lanes().stream().mapToInt(lane -> (int) lane.leaves().count()).max().orElse(1);
    }

    /** The best number, when columns and rows are this far apart. */
    int best(double columnPitch, double rowPitch) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= Math.max(1, most); columns += 1 + columns / 16) {
            double ratio = columns * columnPitch / (Placer.rowsAt(tree, ranks, columns) * rowPitch);
            double off = Math.abs(Math.log(ratio / GOOD_RATIO));
            if (off < least) {
                least = off;
                best = columns;
            }
        }
        return best;
    }
}
