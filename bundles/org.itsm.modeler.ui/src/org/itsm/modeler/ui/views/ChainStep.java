/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.LifecycleElement;

/**
 * An element as it is come to by steps of the chain in one direction. What follows is looked up when it is first asked
 * for, as there may be many ways through the chain. Each step leads to another layer or a part, so that all ways end.
 */
final class ChainStep {

    private final ChainGraph graph;
    private final int node;
    private final boolean downstream;
    private List<ChainStep> next;

    /** The beginning of all ways from the node, downstream or upstream. */
    ChainStep(ChainGraph graph, int node, boolean downstream) {
        this.graph = graph;
        this.node = node;
        this.downstream = downstream;
    }

    LifecycleElement element() {
        return graph.element(node);
    }

    /** Where one more step leads to. */
    List<ChainStep> next() {
        if (next == null) {
            List<ChainStep> found = new ArrayList<>();
            IntConsumer add = neighbour -> found.add(new ChainStep(graph, neighbour, downstream));
            if (downstream) {
                graph.forEachNext(node, add);
            } else {
                graph.forEachPrevious(node, add);
            }
            next = List.copyOf(found);
        }
        return next;
    }
}
