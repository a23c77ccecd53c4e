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
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.End;

/** An end of a line is pulled to another figure; only those where it may end are lit. */
final class ReconnectGesture implements Gesture {

    private final DiagramCanvas canvas;
    private final Edge edge;
    private final End end;
    private final Point fixed;
    private final Set<String> legal;

    ReconnectGesture(DiagramCanvas canvas, Edge edge, End end) {
        this.canvas = canvas;
        this.edge = edge;
        this.end = end;
        List<Point> path = canvas.scene().path(edge);
        this.fixed = end == End.SOURCE ? path.get(path.size() - 1) : path.get(0);
        this.legal = canvas.scene().figures().stream().filter(figure -> canvas.work().canReconnect(edge, end, figure))
                .map(Figure::key).collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(legal, null, List.of(), List.of()));
    }

    @Override
    public void down(Pointer pointer) {
        // The button is held already.
    }

    @Override
    public void move(Pointer pointer) {
        canvas.setFeedback(new Feedback(legal, targetAt(pointer).map(Figure::key).orElse(null), List.of(),
                List.of(fixed, new Point(pointer.x(), pointer.y()))));
    }

    private Optional<Figure> targetAt(Pointer pointer) {
        return canvas.scene().figureAt(pointer.x(), pointer.y()).filter(figure -> legal.contains(figure.key()));
    }

    @Override
    public void up(Pointer pointer) {
        Optional<Figure> target = targetAt(pointer);
        canvas.end();
        target.ifPresent(figure -> canvas.work().reconnect(edge, end, figure));
    }

    @Override
    public Optional<Gesture> renewed() {
        return Optional.empty();
    }

    @Override
    public void cancel() {
        canvas.setFeedback(Feedback.NONE);
    }

    @Override
    public int cursor() {
        return SWT.CURSOR_CROSS;
    }
}
