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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tarjan's algorithm for the strongly connected components of a graph, without recursion: a chain of a million links
 * must not overflow the stack.
 */
final class StrongComponents {

    private static final int UNSEEN = 0;
    private static final int DONE = Integer.MAX_VALUE;

    private final LinkGraph graph;
    private final int[] order;
    private final int[] lowest;
    private final int[] position;
    private final int[] path;
    private final int[] open;
    private int pathSize;
    private int openSize;
    private int seen;
    private final List<int[]> cyclic = new ArrayList<>();

    private StrongComponents(LinkGraph graph) {
        this.graph = graph;
        order = new int[graph.nodes()];
        lowest = new int[graph.nodes()];
        position = new int[graph.nodes()];
        path = new int[graph.nodes()];
        open = new int[graph.nodes()];
    }

    /**
     * The components that hold a cycle: those of two or more nodes, and single nodes with a link to themselves. Each is
     * sorted by node, and they are sorted by their first nodes.
     */
    static List<int[]> cyclic(LinkGraph graph) {
        if (graph.isEmpty()) {
            return List.of();
        }
        StrongComponents components = new StrongComponents(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (components.order[node] == UNSEEN && graph.start(node) < graph.end(node)) {
                components.visitFrom(node);
            }
        }
        components.cyclic.sort((left, right) -> Integer.compare(left[0], right[0]));
        return components.cyclic;
    }

    private void visitFrom(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (position[node] < graph.end(node)) {
                follow(node, graph.target(position[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = ++seen;
        lowest[node] = seen;
        position[node] = graph.start(node);
        path[pathSize++] = node;
        open[openSize++] = node;
    }

    private void follow(int node, int target) {
        if (order[target] == UNSEEN) {
            enter(target);
        } else if (order[target] != DONE) {
            lowest[node] = Math.min(lowest[node], order[target]);
        }
    }

    private void leave(int node) {
        pathSize--;
        if (pathSize > 0) {
            int parent = path[pathSize - 1];
            lowest[parent] = Math.min(lowest[parent], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int first = openSize;
        do {
            first--;
            order[open[first]] = DONE;
        } while (open[first] != root);
        if (openSize - first > 1 || linksToItself(root)) {
            int[] component = Arrays.copyOfRange(open, first, openSize);
            Arrays.sort(component);
            cyclic.add(component);
        }
        openSize = first;
    }

    private boolean linksToItself(int node) {
        for (int p = graph.start(node); p < graph.end(node); p++) {
            if (graph.target(p) == node) {
                return true;
            }
        }
        return false;
    }
}
