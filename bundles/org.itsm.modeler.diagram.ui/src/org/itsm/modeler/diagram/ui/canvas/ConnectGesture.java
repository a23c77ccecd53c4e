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

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.ui.view.Traversal.Direction;

/**
 * A line is drawn: from the figure where it starts to one where it may end; only these are lit. Dropped in the void it
 * offers what can be created and linked there. By keyboard the arrow keys lead from one legal end to the next, and Enter
 * draws.
 */
final class ConnectGesture implements Gesture {

    private final DiagramCanvas canvas;
    private final List<Tool> tools;
    private Figure source;
    private Set<String> legal = Set.of();
    private String target;
    private boolean pulled;

    /** With these tools, from a figure that is still to be chosen. */
    ConnectGesture(DiagramCanvas canvas, List<Tool> tools) {
        this.canvas = canvas;
        this.tools = tools;
        showSources();
    }

    /** With one of these tools, from the figure. */
    ConnectGesture(DiagramCanvas canvas, List<Tool> tools, Figure source) {
        this.canvas = canvas;
        this.tools = tools;
        start(source);
    }

    private void showSources() {
        legal = canvas.scene().figures().stream()
                .filter(figure -> canvas.work().connectionsFrom(figure).stream().anyMatch(tools::contains))
                .map(Figure::key).collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(legal, null, List.of(), List.of()));
    }

    private void start(Figure from) {
        source = from;
        legal = canvas.scene().figures().stream().filter(figure -> !toolsTo(figure).isEmpty()).map(Figure::key)
                .collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(legal, null, List.of(), List.of()));
    }

    private List<Tool> toolsTo(Figure end) {
        return tools.stream().filter(tool -> canvas.work().canConnect(tool, source, end)).toList();
    }

    @Override
    public void down(Pointer pointer) {
        if (source == null) {
            figureAt(pointer).filter(figure -> legal.contains(figure.key())).ifPresent(this::start);
            pulled = false;
        }
    }

    private Optional<Figure> figureAt(Pointer pointer) {
        return canvas.scene().figureAt(pointer.x(), pointer.y());
    }

    @Override
    public void move(Pointer pointer) {
        target = figureAt(pointer).map(Figure::key).filter(legal::contains).orElse(null);
        if (source == null) {
            canvas.setFeedback(new Feedback(legal, target, List.of(), List.of()));
            return;
        }
        Bounds from = canvas.scene().bounds(source);
        pulled |= !from.contains(new Point(pointer.x(), pointer.y()));
        canvas.setFeedback(new Feedback(legal, target, List.of(),
                List.of(new Point(from.centerX(), from.centerY()), new Point(pointer.x(), pointer.y()))));
    }

    /** A click on the source and one on the target do as well as a drag from the one to the other. */
    @Override
    public void up(Pointer pointer) {
        if (source == null || !pulled) {
            return;
        }
        Optional<Figure> end = figureAt(pointer);
        boolean onLegal = end.filter(figure -> legal.contains(figure.key())).isPresent();
        boolean inVoid = end.isEmpty() || end.get().kind() != Figure.Kind.NODE && !onLegal;
        if (onLegal) {
            finish(end.get());
        } else if (inVoid) {
            canvas.end();
            canvas.work().createLinked(source);
        }
    }

    private void finish(Figure end) {
        canvas.end();
        canvas.work().connect(toolsTo(end), source, end);
    }

    @Override
    public void enter() {
        Optional<Figure> selected = canvas.selection().primary().flatMap(key -> canvas.scene().figure(key));
        if (source == null) {
            selected.filter(figure -> legal.contains(figure.key())).ifPresent(this::start);
        } else if (target != null) {
            canvas.scene().figure(target).ifPresent(this::finish);
        } else {
            canvas.end();
            canvas.work().createLinked(source);
        }
    }

    @Override
    public boolean arrow(Direction direction) {
        if (source == null || legal.isEmpty()) {
            return false;
        }
        boolean forward = direction == Direction.RIGHT || direction == Direction.DOWN;
        List<Figure> ends = canvas.scene().figures().stream().filter(figure -> legal.contains(figure.key()))
                .sorted(Comparator.comparingDouble((Figure figure) -> canvas.scene().bounds(figure).centerY())
                        .thenComparing(figure -> canvas.scene().bounds(figure).centerX())).toList();
        int at = -1;
        for (int i = 0; i < ends.size(); i++) {
            at = ends.get(i).key().equals(target) ? i : at;
        }
        int next = at < 0 ? (forward ? 0 : ends.size() - 1) : Math.floorMod(at + (forward ? 1 : -1), ends.size());
        target = ends.get(next).key();
        Bounds from = canvas.scene().bounds(source);
        Bounds to = canvas.scene().bounds(ends.get(next));
        canvas.reveal(target);
        canvas.setFeedback(new Feedback(legal, target, List.of(),
                List.of(new Point(from.centerX(), from.centerY()), new Point(to.centerX(), to.centerY()))));
        canvas.say(target);
        return true;
    }

    @Override
    public Optional<Gesture> renewed() {
        if (source == null) {
            return Optional.of(new ConnectGesture(canvas, tools));
        }
        return canvas.scene().figure(source.key()).map(figure -> new ConnectGesture(canvas, tools, figure));
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
