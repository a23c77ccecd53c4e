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
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Selection;

/** Leads the mouse to the gesture; the middle button moves the window whatever the gesture is. */
final class CanvasMouse {

    private static final int LEFT = 1;
    private static final int MIDDLE = 2;
    private static final int RIGHT = 3;

    private final DiagramCanvas canvas;
    private final BorderScroll border;
    private Event panning;
    private String tipKey = "";
    private Scene tipScene;

    CanvasMouse(DiagramCanvas canvas) {
        this.canvas = canvas;
        this.border = new BorderScroll(canvas);
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
    }

    private Pointer pointer(Event event) {
        return canvas.pointer(event.x, event.y, event.stateMask);
    }

    private void down(Event event) {
        canvas.forceFocus();
        if (event.button == LEFT) {
            canvas.gesture().down(pointer(event));
        } else if (event.button == MIDDLE) {
            panning = event;
        } else if (event.button == RIGHT && !canvas.isGestureActive()) {
            // The menu is about what is under the mouse.
            Selection selection = canvas.selection();
            canvas.keyAt(pointer(event)).ifPresentOrElse(
                    key -> canvas.select(selection.has(key) ? selection.with(key) : Selection.of(key), false),
                    () -> canvas.select(Selection.NOTHING, false));
        }
    }

    private void move(Event event) {
        if (panning != null) {
            canvas.pan(panning.x - event.x, panning.y - event.y);
            panning = event;
            return;
        }
        Pointer pointer = pointer(event);
        canvas.gesture().move(pointer);
        canvas.showCursor();
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            border.dragged(event);
            tooltip("");
        } else {
            tooltip(canvas.keyAt(pointer).orElse(""));
        }
    }

    private void tooltip(String key) {
        if (!key.equals(tipKey) || tipScene != canvas.scene()) {
            tipKey = key;
            tipScene = canvas.scene();
            String text = key.isEmpty() ? "" : canvas.work().tooltip(key);
            canvas.setToolTipText(text.isEmpty() ? null : text);
        }
    }

    private void up(Event event) {
        if (event.button == MIDDLE) {
            panning = null;
        } else if (event.button == LEFT) {
            border.stop();
            canvas.gesture().up(pointer(event));
            canvas.showCursor();
        }
    }

    private void doubleClick(Event event) {
        if (event.button == LEFT && !canvas.isGestureActive()) {
            canvas.keyAt(pointer(event)).flatMap(canvas.scene()::figure)
                    .ifPresentOrElse(canvas.work()::open, canvas.work()::openDiagram);
        }
    }
}
