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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.view.Viewport;

/** The scroll bars and the wheel. */
final class CanvasScroll {

    private static final int STEP = 48;

    private final DiagramCanvas canvas;
    private boolean updating;

    CanvasScroll(DiagramCanvas canvas) {
        this.canvas = canvas;
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, (event.stateMask & SWT.SHIFT) != 0));
        canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
    }

    private void wheel(Event event, boolean horizontal) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.look(canvas.viewport().zoomed(Integer.signum(event.count), event.x, event.y));
        } else if (horizontal) {
            canvas.pan(-event.count * (double) STEP / 3, 0);
        } else {
            canvas.pan(0, -event.count * (double) STEP / 3);
        }
    }

    private void scrolled() {
        if (updating) {
            return;
        }
        Viewport viewport = canvas.viewport();
        Bounds all = all(viewport);
        canvas.look(viewport.at(all.x() + canvas.getHorizontalBar().getSelection() / viewport.scale(),
                all.y() + canvas.getVerticalBar().getSelection() / viewport.scale()));
    }

    /** The diagram and what is visible beyond it. */
    private Bounds all(Viewport viewport) {
        return canvas.scene().bounds().union(viewport.area());
    }

    /** Brings the bars to where the window is. */
    void update() {
        updating = true;
        try {
            Viewport viewport = canvas.viewport();
            Bounds all = all(viewport);
            set(canvas.getHorizontalBar(), (viewport.x() - all.x()) * viewport.scale(), viewport.width(),
                    all.width() * viewport.scale());
            set(canvas.getVerticalBar(), (viewport.y() - all.y()) * viewport.scale(), viewport.height(),
                    all.height() * viewport.scale());
        } finally {
            updating = false;
        }
    }

    private static void set(ScrollBar bar, double start, int length, double all) {
        int maximum = Math.max(1, (int) Math.ceil(all));
        bar.setEnabled(maximum > length);
        bar.setValues((int) Math.round(start), 0, maximum, Math.max(1, Math.min(length, maximum)), STEP, Math.max(1, length * 3 / 4));
    }
}
