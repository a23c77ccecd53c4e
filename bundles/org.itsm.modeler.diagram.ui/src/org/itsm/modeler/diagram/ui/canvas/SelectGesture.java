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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Selection;

/** What the mouse does when nothing else was chosen: selects, moves figures, moves the window, grabs handles. */
final class SelectGesture implements Gesture {

    /** So far the mouse moves before a click becomes a drag, in pixels. */
    private static final int SLACK = 4;

    private final DiagramCanvas canvas;
    private Pointer pressed;
    private Pointer last;
    private boolean dragging;
    private boolean overHandle;
    private String toggleOnRelease;

    SelectGesture(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void down(Pointer pointer) {
        if (grabHandle(pointer)) {
            return;
        }
        pressed = pointer;
        last = pointer;
        dragging = false;
        toggleOnRelease = null;
        String key = canvas.keyAt(pointer).orElse(null);
        if (key == null) {
            if (!pointer.extend() && !pointer.toggle()) {
                canvas.select(Selection.NOTHING, false);
            }
        } else if (pointer.toggle()) {
            toggleOnRelease = key;
        } else if (pointer.extend() || canvas.selection().has(key)) {
            canvas.select(canvas.selection().with(key), false);
        } else {
            canvas.select(Selection.of(key), false);
        }
    }

    private boolean grabHandle(Pointer pointer) {
        Optional<Figure> source = canvas.connectHandleAt(pointer);
        if (source.isPresent()) {
            canvas.begin(new ConnectGesture(canvas, canvas.work().connectionsFrom(source.get()), source.get()), pointer);
            return true;
        }
        Optional<End> end = endAt(pointer);
        end.ifPresent(grabbed -> canvas.begin(new ReconnectGesture(canvas, selectedEdge().orElseThrow(), grabbed), pointer));
        return end.isPresent();
    }

    private Optional<Edge> selectedEdge() {
        return canvas.selection().primary().flatMap(key -> canvas.scene().edge(key));
    }

    /** The end of the selected line that is there. */
    private Optional<End> endAt(Pointer pointer) {
        return selectedEdge().map(canvas.scene()::path).map(path -> canvas.near(pointer, path.get(0)) ? End.SOURCE
                : canvas.near(pointer, path.get(path.size() - 1)) ? End.TARGET : null);
    }

    @Override
    public void move(Pointer pointer) {
        if (pressed == null) {
            overHandle = canvas.connectHandleAt(pointer).isPresent() || endAt(pointer).isPresent();
            return;
        }
        if (!dragging && Math.hypot(pointer.screenX() - pressed.screenX(), pointer.screenY() - pressed.screenY()) > SLACK) {
            dragging = true;
        }
        if (dragging) {
            drag(pointer);
        }
        last = pointer;
    }

    private void drag(Pointer pointer) {
        if (movesFigures()) {
            double right = pointer.x() - pressed.x();
            double down = pointer.y() - pressed.y();
            Map<String, Figure> moved = moved();
            Scene scene = canvas.scene();
            Figure onto = onto(pointer, moved);
            List<Bounds> ghosts = moved.values().stream().map(figure -> scene.bounds(figure).movedBy(right, down)).toList();
            canvas.setFeedback(onto == null ? new Feedback(Set.of(), null, ghosts, List.of())
                    : new Feedback(Set.of(onto.key()), onto.key(), ghosts, List.of()));
        } else {
            canvas.pan(last.screenX() - pointer.screenX(), last.screenY() - pointer.screenY());
        }
    }

    private boolean movesFigures() {
        return canvas.keyAt(pressed).filter(canvas.selection()::has).isPresent() && !moved().isEmpty();
    }

    /** The selected figures that can be moved, without those that move together with one they are in. */
    private Map<String, Figure> moved() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String key : canvas.selection().keys()) {
            canvas.scene().figure(key).filter(canvas.work()::canMove).ifPresent(figure -> figures.put(key, figure));
        }
        Map<String, Figure> outermost = new LinkedHashMap<>(figures);
        figures.values().forEach(figure -> {
            Optional<Figure> around = canvas.scene().parent(figure);
            while (around.isPresent()) {
                if (figures.containsKey(around.get().key())) {
                    outermost.remove(figure.key());
                }
                around = canvas.scene().parent(around.get());
            }
        });
        return outermost;
    }

    /** What the figures would be put into there; null when they would stay where they belong. */
    private Figure onto(Pointer pointer, Map<String, Figure> moved) {
        List<Figure> there = canvas.scene().figuresIn(new Bounds(pointer.x(), pointer.y(), 0, 0));
        for (int i = there.size() - 1; i >= 0; i--) {
            Figure candidate = there.get(i);
            boolean itself = moved.values().stream().flatMap(Figure::all).anyMatch(figure -> figure.key().equals(candidate.key()));
            if (!itself) {
                boolean isHome = moved.values().stream()
                        .allMatch(figure -> canvas.scene().parent(figure).map(Figure::key).filter(candidate.key()::equals).isPresent());
                return !isHome && canvas.work().canMoveInto(moved.values(), candidate) ? candidate : null;
            }
        }
        return null;
    }

    @Override
    public void up(Pointer pointer) {
        if (pressed == null) {
            return;
        }
        if (dragging && movesFigures()) {
            drop(pointer);
        } else if (!dragging && toggleOnRelease != null) {
            canvas.select(canvas.selection().toggled(toggleOnRelease), false);
        } else if (!dragging) {
            canvas.findingsAt(pointer).ifPresent(canvas.work()::fixes);
        }
        cancel();
    }

    private void drop(Pointer pointer) {
        Map<String, Figure> moved = moved();
        Map<String, Point> places = new HashMap<>();
        moved.forEach((key, figure) -> places.put(key, canvas.scene().bounds(figure).topLeft()
                .plus(pointer.x() - pressed.x(), pointer.y() - pressed.y())));
        canvas.work().move(places, onto(pointer, moved));
    }

    @Override
    public Optional<Gesture> renewed() {
        boolean heldStill = pressed != null && canvas.keyAt(pressed).filter(canvas.selection()::has).isPresent();
        if (!heldStill) {
            cancel();
        }
        return Optional.of(this);
    }

    @Override
    public void cancel() {
        pressed = null;
        dragging = false;
        toggleOnRelease = null;
        canvas.setFeedback(Feedback.NONE);
    }

    @Override
    public int cursor() {
        if (pressed != null && dragging) {
            return movesFigures() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_HAND;
        }
        return overHandle ? SWT.CURSOR_CROSS : SWT.CURSOR_ARROW;
    }

    @Override
    public boolean isDragging() {
        return pressed != null && dragging && movesFigures();
    }
}
