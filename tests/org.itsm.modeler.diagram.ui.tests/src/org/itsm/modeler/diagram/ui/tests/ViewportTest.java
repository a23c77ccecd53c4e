/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.ui.view.Viewport;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final double NEARLY = 1e-9;

    private final Viewport viewport = Viewport.ofSize(800, 600);

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        Point before = viewport.toDiagram(200, 100);
        Viewport zoomed = viewport.zoomed(5, 200, 100);
        Point after = zoomed.toDiagram(200, 100);

        assertTrue(zoomed.scale() > viewport.scale());
        assertEquals(before.x(), after.x(), NEARLY);
        assertEquals(before.y(), after.y(), NEARLY);
    }

    @Test
    void zoomingEndsAtTheLimits() {
        assertEquals(Viewport.MAX_SCALE, viewport.zoomed(1000, 0, 0).scale(), NEARLY);
        assertEquals(Viewport.MIN_SCALE, viewport.zoomed(-1000, 0, 0).scale(), NEARLY);
    }

    @Test
    void fittingShowsAllInTheMiddleAndNeverLargerThanLife() {
        Bounds large = new Bounds(0, 0, 4000, 1000);
        Bounds shown = viewport.fit(large).toScreen(large);
        assertTrue(shown.x() >= 0 && shown.right() <= 800 && shown.y() >= 0 && shown.bottom() <= 600);
        assertEquals(300, shown.centerY(), NEARLY);

        assertEquals(1, viewport.fit(new Bounds(0, 0, 10, 10)).scale(), NEARLY);
    }

    @Test
    void revealingMovesNoMoreThanItMust() {
        assertEquals(viewport, viewport.reveal(new Bounds(100, 100, 50, 50)));
        Viewport right = viewport.reveal(new Bounds(900, 100, 50, 50));
        assertEquals(0, right.y(), NEARLY);
        assertTrue(right.area().right() >= 950);
    }

    @Test
    void theWindowStaysOverTheDiagram() {
        Bounds diagram = new Bounds(0, 0, 2000, 2000);
        Viewport far = viewport.panned(100_000, 100_000).within(diagram);
        assertTrue(far.area().overlaps(diagram));
        Bounds small = new Bounds(0, 0, 100, 100);
        assertEquals(400, viewport.within(small).toScreen(small).centerX(), NEARLY);
    }
}
