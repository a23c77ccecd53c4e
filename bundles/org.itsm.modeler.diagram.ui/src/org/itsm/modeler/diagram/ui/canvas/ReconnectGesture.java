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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.ui.view.Traversal.Direction;

/**
 * An end of a line is pulled to another figure; only those where it may end are lit. By keyboard the arrow keys lead from
 * one of them to the next, the slash changes to the other end of the line, and Enter takes the choice.
 */
final class ReconnectGesture implements Gesture {

    private final DiagramCanvas canvas;
    private final Edge edge;
    private End end;
    private Point fixed;
    private Set<String> legal;
    private String target;
    private boolean refused;

    ReconnectGesture(DiagramCanvas canvas, Edge edge, End end) {
        this.canvas = canvas;
        this.edge = edge;
        grab(end);
    }

    private void grab(End wanted) {
        end = wanted;
        target = null;
        List<Point> path = canvas.scene().path(edge);
        fixed = end == End.SOURCE ? path.get(path.size() - 1) : path.get(0);
        legal = canvas.scene().figures().stream().filter(figure -> canvas.work().canReconnect(edge, end, figure))
                .map(Figure::key).collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(legal, null, List.of(), List.of()));
        canvas.work().hints().reconnecting(edge);
    }

    @Override
    public void down(Pointer pointer) {
        // The button is held already, or the end was grabbed by key and the release decides.
    }

    @Override
    public void move(Pointer pointer) {
        target = targetAt(pointer).map(Figure::key).orElse(null);
        refused = target == null;
        pull(new Point(pointer.x(), pointer.y()));
    }

    private void pull(Point to) {
        canvas.setFeedback(new Feedback(legal, target, List.of(), List.of(fixed, to)));
    }

    private Optional<Figure> targetAt(Pointer pointer) {
        return canvas.scene().figureAt(pointer.x(), pointer.y()).filter(figure -> legal.contains(figure.key()));
    }

    @Override
    public void up(Pointer pointer) {
        Optional<Figure> wanted = targetAt(pointer);
        canvas.end();
        if (wanted.isPresent()) {
            canvas.work().reconnect(edge, end, wanted.get());
        } else {
            canvas.scene().figureAt(pointer.x(), pointer.y()).filter(figure -> figure.kind() == Figure.Kind.NODE)
                    .ifPresent(figure -> canvas.work().hints().cannotReconnect(edge, figure));
        }
    }

    @Override
    public void enter() {
        Optional<Figure> wanted = target == null ? Optional.empty() : canvas.scene().figure(target);
        if (wanted.isPresent()) {
            canvas.end();
            canvas.work().reconnect(edge, end, wanted.get());
        }
    }

    @Override
    public boolean arrow(Direction direction) {
        EndRing ends = new EndRing(canvas.scene(), legal);
        if (!ends.isEmpty()) {
            target = ends.next(target, direction);
            canvas.reveal(target);
            choose(target);
            canvas.say(target);
        }
        return true;
    }

    /** Leads the line to the figure, if it may end there. */
    private void choose(String key) {
        if (key != null && legal.contains(key)) {
            target = key;
            Bounds to = canvas.scene().boundsOf(key).orElseThrow();
            pull(new Point(to.centerX(), to.centerY()));
        }
    }

    @Override
    public boolean alternate() {
        grab(end == End.SOURCE ? End.TARGET : End.SOURCE);
        return true;
    }

    @Override
    public boolean isDragging() {
        return true;
    }

    @Override
    public Optional<Gesture> renewed() {
        return canvas.scene().edge(edge.key()).map(same -> {
            ReconnectGesture next = new ReconnectGesture(canvas, same, end);
            next.choose(target);
            return next;
        });
    }

    @Override
    public void cancel() {
        canvas.setFeedback(Feedback.NONE);
    }

    @Override
    public int cursor() {
        return refused ? SWT.CURSOR_NO : SWT.CURSOR_CROSS;
    }
}
