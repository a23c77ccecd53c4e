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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.ui.view.Selection;
import org.itsm.modeler.diagram.ui.view.Traversal;
import org.itsm.modeler.diagram.ui.view.Traversal.Direction;

/**
 * The keys that lead through a diagram: arrows to the next figure, with Shift adding it to the selection, with Alt into a
 * container and out of it, with Ctrl moving the window, with Ctrl and Shift moving the figure; / and \ along the lines;
 * Page Up and Down from one figure to the next in order. All other keys are those of commands.
 */
final class CanvasKeys {

    private static final int STEP = 48;
    private static final int NUDGE = 10;

    private final DiagramCanvas canvas;
    /** The figure from which the way along a line began. */
    private String edgesOf = "";

    CanvasKeys(DiagramCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, CanvasKeys::traverse);
    }

    /** Tab leads to the next control; the other keys are ours. */
    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void pressed(Event event) {
        Direction direction = direction(event.keyCode);
        if (direction != null) {
            arrow(direction, event.stateMask & SWT.MODIFIER_MASK);
            return;
        }
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> enter();
        case SWT.ESC -> escape();
        case SWT.PAGE_DOWN -> go(follow(true), false);
        case SWT.PAGE_UP -> go(follow(false), false);
        case SWT.HOME -> go(traversal().first(), false);
        default -> typed(event.character);
        }
    }

    private static Direction direction(int keyCode) {
        return switch (keyCode) {
        case SWT.ARROW_LEFT -> Direction.LEFT;
        case SWT.ARROW_RIGHT -> Direction.RIGHT;
        case SWT.ARROW_UP -> Direction.UP;
        case SWT.ARROW_DOWN -> Direction.DOWN;
        default -> null;
        };
    }

    private void typed(char character) {
        if (character == '/' || character == '\\') {
            if (!canvas.gesture().alternate()) {
                alongEdges();
            }
        } else if (character == ' ') {
            canvas.gesture().enter();
        }
    }

    private void enter() {
        if (canvas.isGestureActive()) {
            canvas.gesture().enter();
        } else {
            primary().flatMap(canvas.scene()::figure).ifPresent(canvas.work()::open);
        }
    }

    private void escape() {
        if (canvas.isGestureActive()) {
            canvas.endGesture();
        } else {
            canvas.gesture().cancel();
            canvas.select(Selection.NOTHING, false);
        }
    }

    private void arrow(Direction direction, int modifiers) {
        if (modifiers == SWT.MOD1) {
            scroll(direction);
        } else if (modifiers == (SWT.MOD1 | SWT.SHIFT)) {
            nudge(direction);
        } else if (modifiers == SWT.ALT) {
            go(direction == Direction.UP || direction == Direction.LEFT ? primary().flatMap(traversal()::out)
                    : primary().flatMap(traversal()::in), false);
        } else if (!canvas.gesture().arrow(direction)) {
            Optional<String> from = primary();
            go(from.isEmpty() ? traversal().first() : traversal().next(from.get(), direction), modifiers == SWT.SHIFT);
        }
    }

    private void scroll(Direction direction) {
        switch (direction) {
        case LEFT -> canvas.pan(-STEP, 0);
        case RIGHT -> canvas.pan(STEP, 0);
        case UP -> canvas.pan(0, -STEP);
        case DOWN -> canvas.pan(0, STEP);
        }
    }

    private void nudge(Direction direction) {
        int right = direction == Direction.LEFT ? -NUDGE : direction == Direction.RIGHT ? NUDGE : 0;
        int down = direction == Direction.UP ? -NUDGE : direction == Direction.DOWN ? NUDGE : 0;
        Map<String, Point> places = new LinkedHashMap<>();
        for (String key : canvas.selection().keys()) {
            canvas.scene().figure(key).filter(canvas.work()::canMove)
                    .ifPresent(figure -> places.put(key, canvas.scene().bounds(figure).topLeft().plus(right, down)));
        }
        if (!places.isEmpty()) {
            canvas.work().move(places, null);
        }
    }

    private void alongEdges() {
        Optional<String> at = primary();
        if (at.isEmpty()) {
            return;
        }
        if (canvas.scene().figure(at.get()).isPresent()) {
            edgesOf = at.get();
        }
        go(traversal().nextEdge(at.get(), edgesOf), false);
    }

    private Optional<String> follow(boolean forward) {
        return traversal().following(primary().orElse(""), forward);
    }

    private void go(Optional<String> key, boolean extend) {
        key.ifPresent(next -> canvas.select(extend ? canvas.selection().with(next) : Selection.of(next), true));
    }

    private Optional<String> primary() {
        return canvas.selection().primary();
    }

    private Traversal traversal() {
        return new Traversal(canvas.scene());
    }
}
