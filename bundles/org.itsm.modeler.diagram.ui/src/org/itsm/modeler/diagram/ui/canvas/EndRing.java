/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Traversal.Direction;

/** The figures where a line may end, through which the arrow keys lead in the order of reading, round and round. */
final class EndRing {

    private final List<String> ends;

    EndRing(Scene scene, Set<String> legal) {
        ends = scene.figures().stream().filter(figure -> legal.contains(figure.key()))
                .sorted(Comparator.comparingDouble((Figure figure) -> scene.bounds(figure).centerY())
                        .thenComparing(figure -> scene.bounds(figure).centerX()))
                .map(Figure::key).toList();
    }

    boolean isEmpty() {
        return ends.isEmpty();
    }

    /**
     * The key of the figure that comes next.
     *
     * @param from null for none yet
     */
    String next(String from, Direction direction) {
        boolean forward = direction == Direction.RIGHT || direction == Direction.DOWN;
        int at = ends.indexOf(from);
        int next = at < 0 ? forward ? 0 : ends.size() - 1 : Math.floorMod(at + (forward ? 1 : -1), ends.size());
        return ends.get(next);
    }
}
