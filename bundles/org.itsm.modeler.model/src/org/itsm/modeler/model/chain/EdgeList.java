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

/** Edges on their way into an {@link Adjacency}: two growing arrays. */
final class EdgeList {

    private int[] from;
    private int[] to;
    private int count;

    EdgeList(int expected) {
        from = new int[Math.max(16, expected)];
        to = new int[from.length];
    }

    /** Adds an edge; an end of -1 (an element outside the graph, a broken reference) makes none. */
    void add(int source, int target) {
        if (source < 0 || target < 0) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        from[count] = source;
        to[count] = target;
        count++;
    }

    int size() {
        return count;
    }

    int source(int edge) {
        return from[edge];
    }

    int target(int edge) {
        return to[edge];
    }

    Adjacency forward(int nodes) {
        return Adjacency.of(nodes, from, to, count);
    }

    Adjacency backward(int nodes) {
        return Adjacency.of(nodes, to, from, count);
    }
}
