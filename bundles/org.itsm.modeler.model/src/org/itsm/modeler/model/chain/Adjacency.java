/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.chain;

import java.util.Arrays;

/**
 * Directed edges over nodes 0..n-1 in compressed rows: the targets of node i stand in {@code targets} from
 * {@code starts[i]} to {@code starts[i + 1]}, in the order in which they were added.
 */
final class Adjacency {

    private final int[] starts;
    private final int[] targets;

    private Adjacency(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /** Sorts {@code count} edges by their source, by counting: O(nodes + edges), stable. */
    static Adjacency of(int nodes, int[] from, int[] to, int count) {
        int[] starts = new int[nodes + 1];
        for (int e = 0; e < count; e++) {
            starts[from[e] + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = Arrays.copyOf(starts, nodes);
        int[] targets = new int[count];
        for (int e = 0; e < count; e++) {
            targets[next[from[e]]++] = to[e];
        }
        return new Adjacency(starts, targets);
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int target(int position) {
        return targets[position];
    }

    int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    int edges() {
        return targets.length;
    }
}
