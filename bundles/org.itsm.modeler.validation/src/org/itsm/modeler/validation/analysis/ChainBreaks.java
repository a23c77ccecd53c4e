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

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.validation.ValidationContext;

/** How deep the chain goes below each element, for all elements in one backward search from the deepest layer up. */
public final class ChainBreaks {

    private static final Layer[] LAYERS = Layer.values();
    private static final byte UNKNOWN = -1;

    private final byte[] deepest;

    private ChainBreaks(int nodes) {
        deepest = new byte[nodes];
        Arrays.fill(deepest, UNKNOWN);
    }

    public static ChainBreaks of(ValidationContext context) {
        return context.fact(ChainBreaks.class, c -> find(c.chain()));
    }

    private static ChainBreaks find(ChainGraph chain) {
        ChainBreaks breaks = new ChainBreaks(chain.size());
        List<List<Integer>> nodesByLayer = new ArrayList<>();
        for (int layer = 0; layer < LAYERS.length; layer++) {
            nodesByLayer.add(new ArrayList<>());
        }
        for (int node = 0; node < chain.size(); node++) {
            nodesByLayer.get(chain.element(node).getLayer().ordinal()).add(node);
        }
        int[] queue = new int[chain.size()];
        for (int layer = LAYERS.length - 1; layer >= 0; layer--) {
            breaks.spreadUp(chain, nodesByLayer.get(layer), (byte) layer, queue);
        }
        return breaks;
    }

    /** Each node is entered once, with the deepest layer, because the deepest one spreads first. */
    private void spreadUp(ChainGraph chain, List<Integer> nodes, byte layer, int[] queue) {
        int[] tail = {0};
        for (int node : nodes) {
            enter(node, layer, queue, tail);
        }
        for (int head = 0; head < tail[0]; head++) {
            chain.forEachPrevious(queue[head], previous -> enter(previous, layer, queue, tail));
        }
    }

    private void enter(int node, byte layer, int[] queue, int[] tail) {
        if (deepest[node] == UNKNOWN) {
            deepest[node] = layer;
            queue[tail[0]++] = node;
        }
    }

    /** The layer that a walk downstream from the node does not get into. */
    public Layer breaksAt(int node) {
        return LAYERS[Math.min(deepest[node] + 1, LAYERS.length - 1)];
    }
}
