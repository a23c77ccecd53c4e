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

/** Puts things of a row where they want to be, in their order and without overlapping, by the least total of squares. */
final class Spread {

    private Spread() {
    }

    /**
     * The first place of each thing.
     *
     * @param wanted   where each would like to begin
     * @param widths   how many places each takes; together no more than there are
     * @param capacity how many places there are
     */
    static int[] places(double[] wanted, int[] widths, int capacity) {
        int count = wanted.length;
        double[] level = new double[count];
        int[] before = new int[count];
        int total = 0;
        for (int i = 0; i < count; i++) {
            before[i] = total;
            level[i] = wanted[i] - total;
            total += widths[i];
        }
        pool(level);
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            long free = Math.round(Math.max(0, Math.min(capacity - total, level[i])));
            places[i] = (int) free + before[i];
        }
        return places;
    }

    /** Makes the levels ascend: neighbours that do not are all given their mean. */
    private static void pool(double[] level) {
        int count = level.length;
        double[] sums = new double[count];
        int[] sizes = new int[count];
        int pools = 0;
        for (double value : level) {
            double sum = value;
            int size = 1;
            while (pools > 0 && sums[pools - 1] / sizes[pools - 1] >= sum / size) {
                pools--;
                sum += sums[pools];
                size += sizes[pools];
            }
            sums[pools] = sum;
            sizes[pools] = size;
            pools++;
        }
        int at = 0;
        for (int p = 0; p < pools; p++) {
            for (int i = 0; i < sizes[p]; i++) {
                level[at++] = sums[p] / sizes[p];
            }
        }
    }
}
