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
    private final boolean kept;
    private boolean pulled;
    private boolean refused;

    /**
     * With these tools, from a figure that is still to be chosen.
     *
     * @param kept whether the tools stay chosen when they have been used
     */
    ConnectGesture(DiagramCanvas canvas, List<Tool> tools, boolean kept) {
        this.canvas = canvas;
        this.tools = tools;
        this.kept = kept;
        showSources();
    }

    /** With one of these tools, from the figure. */
    ConnectGesture(DiagramCanvas canvas, List<Tool> tools, Figure source) {
        this.canvas = canvas;
        this.tools = tools;
        this.kept = false;
        start(source);
    }

    private void showSources() {
        source = null;
        target = null;
        legal = canvas.scene().figures().stream()
                .filter(figure -> canvas.work().connectionsFrom(figure).stream().anyMatch(tools::contains))
                .map(Figure::key).collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(legal, null, List.of(), List.of()));
        canvas.work().hints().choosingStart();
    }

    private void start(Figure from) {
        source = from;
        legal = canvas.scene().figures().stream().filter(figure -> !toolsTo(figure).isEmpty()).map(Figure::key)
                .collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(legal, null, List.of(), List.of()));
        canvas.work().hints().connecting(source);
    }

    private List<Tool> toolsTo(Figure end) {
        return tools.stream().filter(tool -> canvas.work().canConnect(tool, source, end)).toList();
    }

    @Override
    public void down(Pointer pointer) {
        if (source == null) {
            Optional<Figure> from = figureAt(pointer);
            if (from.isPresent() && legal.contains(from.get().key())) {
                start(from.get());
            } else {
                from.ifPresent(canvas.work().hints()::cannotStart);
            }
            pulled = false;
        }
    }

    private Optional<Figure> figureAt(Pointer pointer) {
        return canvas.scene().figureAt(pointer.x(), pointer.y());
    }

    @Override
    public void move(Pointer pointer) {
        Optional<Figure> at = figureAt(pointer);
        target = at.map(Figure::key).filter(legal::contains).orElse(null);
        refused = target == null && (source == null || at.filter(figure -> figure.kind() == Figure.Kind.NODE)
                .filter(figure -> figure != source).isPresent());
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
            finish(end.get(), kept || pointer.extend());
        } else if (inVoid) {
            canvas.end();
            canvas.work().createLinked(source);
        } else if (end.get() != source) {
            canvas.work().hints().cannotConnect(source, end.get());
        }
    }

    private void finish(Figure end, boolean more) {
        List<Tool> choice = toolsTo(end);
        Figure from = source;
        if (more) {
            showSources();
        } else {
            canvas.end();
        }
        canvas.work().connect(choice, from, end);
    }

    @Override
    public void enter() {
        Optional<Figure> selected = canvas.selection().primary().flatMap(key -> canvas.scene().figure(key));
        if (source == null) {
            selected.filter(figure -> legal.contains(figure.key())).ifPresentOrElse(this::start,
                    () -> selected.ifPresent(canvas.work().hints()::cannotStart));
        } else if (target != null) {
            canvas.scene().figure(target).ifPresent(end -> finish(end, false));
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
        target = new EndRing(canvas.scene(), legal).next(target, direction);
        canvas.reveal(target);
        choose(target);
        canvas.say(target);
        return true;
    }

    /** Draws the line to the figure, if it may end there. */
    private void choose(String end) {
        if (end != null && legal.contains(end)) {
            target = end;
            Bounds from = canvas.scene().bounds(source);
            Bounds to = canvas.scene().boundsOf(end).orElseThrow();
            canvas.setFeedback(new Feedback(legal, target, List.of(),
                    List.of(new Point(from.centerX(), from.centerY()), new Point(to.centerX(), to.centerY()))));
        }
    }

    @Override
    public boolean isDragging() {
        return source != null;
    }

    @Override
    public Optional<Gesture> renewed() {
        if (source == null) {
            return Optional.of(new ConnectGesture(canvas, tools, kept));
        }
        return canvas.scene().figure(source.key()).map(this::renewedAt);
    }

    private Gesture renewedAt(Figure figure) {
        ConnectGesture next = new ConnectGesture(canvas, tools, kept);
        next.start(figure);
        next.pulled = pulled;
        next.choose(target);
        return next;
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
