/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.DenseChain;
import org.junit.jupiter.api.Test;

/**
 * The time that an edit takes grows with the diagram, not faster. Processor time of this thread, the shortest of several:
 * machines of builds are busy.
 */
class GrowthTest {

    private static final int SMALL = 400;
    private static final int TIMES = 4;
    private static final int WARM = 12;
    private static final int MEASURED = 12;
    /** Of n log n there is little more than of n; caches and compilers do their part. */
    private static final double PATIENCE = 2.5;

    private static ITSMModel chain(int figures) {
        return DenseChain.of(figures, model -> (int) build(model).allFigures().count(), model -> build(model).edges().size());
    }

    private static Diagram build(ITSMModel model) {
        return Drawings.build("D1", model);
    }

    @Test
    void buildingTheDiagramAgain() {
        ITSMModel small = chain(SMALL);
        ITSMModel large = chain(SMALL * TIMES);
        assertGrowsWithSize(() -> build(small), () -> build(large));
    }

    @Test
    void keepingTheLayout() {
        assertGrowsWithSize(keeping(build(chain(SMALL))), keeping(build(chain(SMALL * TIMES))));
    }

    private static Runnable keeping(Diagram diagram) {
        DiagramLayout layout = Drawings.layout(diagram);
        return () -> Drawings.layout(diagram, Positions.none(), layout);
    }

    @Test
    void writingOtherTexts() {
        assertGrowsWithSize(relabelling(chain(SMALL)), relabelling(chain(SMALL * TIMES)));
    }

    private static Runnable relabelling(ITSMModel model) {
        Diagram before = build(model);
        DiagramLayout layout = Drawings.layout(before);
        model.getObjectives().get(0).setStatus(null);
        Diagram after = build(model);
        return () -> LayoutEngine.adapted(before, layout, after, TextMeasure.standard()).orElseThrow();
    }

    private static void assertGrowsWithSize(Runnable small, Runnable large) {
        shortest(small);
        double first = shortest(small);
        double second = shortest(large);
        assertTrue(second < first * TIMES * PATIENCE, () -> first + " ms become " + second + " ms with " + TIMES + " times as much");
    }

    private static double shortest(Runnable work) {
        double shortest = Double.MAX_VALUE;
        for (int i = 0; i < WARM + MEASURED; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            shortest = Math.min(shortest, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return shortest;
    }
}
