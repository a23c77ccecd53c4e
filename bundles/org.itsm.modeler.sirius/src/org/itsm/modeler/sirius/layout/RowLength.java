/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.layout;

import java.util.List;

import org.eclipse.elk.graph.ElkNode;

/**
 * How many figures stand side by side before a lane goes on in another row. ELK's layered layout has a strategy that
 * keeps to a number.
 */
final class RowLength {

    /** Wide enough for the lanes of a model of a hundred elements to stay in two or three rows. */
    private static final int FIGURES = 12;
    /** Organizations hold departments, which are as wide as several figures. */
    private static final int CONTAINERS = 4;

    private RowLength() {
    }

    /** Limits the rows of the lanes and of the containers in them. */
    static void limit(List<ElkNode> lanes) {
        for (ElkNode lane : lanes) {
            limit(lane, FIGURES);
            lane.getChildren().forEach(child -> limit(child, CONTAINERS));
        }
    }

    private static void limit(ElkNode container, int longest) {
        int figures = container.getChildren().size();
        if (figures > longest) {
            int rows = (figures + longest - 1) / longest;
            int evenly = (figures + rows - 1) / rows;
            LayeredOption.set(container, "layering.strategy", "COFFMAN_GRAHAM");
            LayeredOption.set(container, "layering.coffmanGraham.layerBound", Integer.toString(evenly));
            // Else all whose lines lead out on one side of the container would be kept in one row at that side.
            container.getChildren().forEach(child -> LayeredOption.set(child, "layering.layerConstraint", "NONE"));
        }
    }
}
