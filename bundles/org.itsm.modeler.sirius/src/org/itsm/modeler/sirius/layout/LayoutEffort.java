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

/** How much ELK may try to lay a diagram out well before the one who opens it waits too long. */
enum LayoutEffort {

    /** Straight lines, few crossings, and rows that are broken. */
    THOROUGH,

    /**
     * Broken rows multiply the lines between rows, so that it would take minutes; and nobody sees a crossing less among
     * thousands, for which ELK would take a third of the time that opening takes in all.
     */
    QUICK;

    private static final int LARGEST_THOROUGH = 160;

    /** The effort for a diagram with these lanes. */
    static LayoutEffort of(List<ElkNode> lanes) {
        return lanes.stream().mapToInt(LayoutEffort::figuresIn).sum() <= LARGEST_THOROUGH ? THOROUGH : QUICK;
    }

    private static int figuresIn(ElkNode container) {
        return container.getChildren().stream().mapToInt(child -> 1 + figuresIn(child)).sum();
    }

    /** Tells ELK. */
    void demandFor(ElkNode diagram, List<ElkNode> lanes) {
        if (this == THOROUGH) {
            RowLength.limit(lanes);
        } else {
            hurry(diagram);
        }
    }

    /** Each level of the hierarchy has options of its own. */
    private static void hurry(ElkNode container) {
        LayeredOption.set(container, "thoroughness", "1");
        LayeredOption.set(container, "nodePlacement.strategy", "BRANDES_KOEPF");
        container.getChildren().stream().filter(child -> !child.getChildren().isEmpty()).forEach(LayoutEffort::hurry);
    }
}
