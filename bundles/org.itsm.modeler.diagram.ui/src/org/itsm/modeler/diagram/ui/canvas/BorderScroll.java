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

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** While something is dragged to the border of the window, the window moves on over the diagram. */
final class BorderScroll {

    /** So near to the border it begins, in pixels. */
    private static final int RIM = 20;
    private static final int STEP = 16;
    private static final int INTERVAL = 30;

    private final DiagramCanvas canvas;
    private final Runnable step = this::step;
    private Event last;

    BorderScroll(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    /** The mouse is there, with the button held. */
    void dragged(Event event) {
        boolean runs = last != null;
        last = isAtBorder(event) && canvas.gesture().isDragging() ? event : null;
        if (!runs && last != null) {
            canvas.getDisplay().timerExec(INTERVAL, step);
        }
    }

    /** The button was released. */
    void stop() {
        last = null;
    }

    private boolean isAtBorder(Event event) {
        return right(event) != 0 || down(event) != 0;
    }

    private int right(Event event) {
        return towards(event.x, canvas.getClientArea().width);
    }

    private int down(Event event) {
        return towards(event.y, canvas.getClientArea().height);
    }

    private static int towards(int at, int length) {
        return at < RIM ? -STEP : at > length - RIM ? STEP : 0;
    }

    private void step() {
        if (last == null || canvas.isDisposed() || !canvas.gesture().isDragging()) {
            last = null;
            return;
        }
        Rectangle window = canvas.getClientArea();
        if (!window.isEmpty()) {
            canvas.pan(right(last), down(last));
            canvas.gesture().move(canvas.pointer(last.x, last.y, last.stateMask));
        }
        canvas.getDisplay().timerExec(INTERVAL, step);
    }
}
