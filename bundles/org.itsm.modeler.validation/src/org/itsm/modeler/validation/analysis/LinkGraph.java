/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Directed links over nodes 0..n-1, collected first and then read in rows; the links of a node keep their order. */
final class LinkGraph {

    private final int nodes;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int links;
    private int[] rowEnds;
    private int[] rows;

    LinkGraph(int nodes) {
        this.nodes = nodes;
    }

    /** Adds a link; an end of -1, an element that is not part of the run, makes none. */
    void add(int source, int target) {
        if (source < 0 || target < 0) {
            return;
        }
        if (links == from.length) {
            from = Arrays.copyOf(from, links * 2);
            to = Arrays.copyOf(to, links * 2);
        }
        from[links] = source;
        to[links] = target;
        links++;
    }

    boolean isEmpty() {
        return links == 0;
    }

    int nodes() {
        return nodes;
    }

    /** Sorts the links by their source, by counting. Call it after the last {@link #add}. */
    void close() {
        rowEnds = new int[nodes + 1];
        for (int link = 0; link < links; link++) {
            rowEnds[from[link] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            rowEnds[node + 1] += rowEnds[node];
        }
        int[] next = Arrays.copyOf(rowEnds, nodes);
        rows = new int[links];
        for (int link = 0; link < links; link++) {
            rows[next[from[link]]++] = to[link];
        }
        from = new int[0];
        to = from;
    }

    int start(int node) {
        return rowEnds[node];
    }

    int end(int node) {
        return rowEnds[node + 1];
    }

    int target(int position) {
        return rows[position];
    }

    void forEachTarget(int node, IntConsumer visitor) {
        for (int position = start(node); position < end(node); position++) {
            visitor.accept(rows[position]);
        }
    }
}
