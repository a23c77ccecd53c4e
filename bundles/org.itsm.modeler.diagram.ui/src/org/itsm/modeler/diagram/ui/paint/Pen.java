/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.view.Viewport;

/**
 * From the diagram to pixels of the window. The window's corner is rounded once, so that a picture that is moved by whole
 * pixels and one painted anew are the same.
 */
final class Pen {

    private final double scale;
    private final long left;
    private final long top;

    Pen(Viewport viewport) {
        this.scale = viewport.scale();
        this.left = Math.round(viewport.x() * viewport.scale());
        this.top = Math.round(viewport.y() * viewport.scale());
    }

    double scale() {
        return scale;
    }

    long left() {
        return left;
    }

    long top() {
        return top;
    }

    int x(double x) {
        return (int) (Math.round(x * scale) - left);
    }

    int y(double y) {
        return (int) (Math.round(y * scale) - top);
    }

    Rectangle of(Bounds bounds) {
        int x = x(bounds.x());
        int y = y(bounds.y());
        return new Rectangle(x, y, x(bounds.right()) - x, y(bounds.bottom()) - y);
    }

    /** The part of the diagram that is seen in a part of the window, a little more because of the rounding. */
    Bounds area(Rectangle window) {
        return new Bounds((left + window.x - 1) / scale, (top + window.y - 1) / scale, (window.width + 2) / scale,
                (window.height + 2) / scale);
    }

    int length(double length) {
        return (int) Math.round(length * scale);
    }

    /** Thin lines do not vanish when the diagram is seen from afar. */
    int lineWidth(int width) {
        return Math.max(1, length(width));
    }

    static int lineStyle(LineStyle style) {
        return switch (style) {
        case SOLID -> SWT.LINE_SOLID;
        case DASH -> SWT.LINE_DASH;
        case DOT -> SWT.LINE_DOT;
        case DASH_DOT -> SWT.LINE_DASHDOT;
        };
    }
}
