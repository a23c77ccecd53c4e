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
import org.itsm.modeler.diagram.tool.Tool;

/** A tool that creates an element is chosen: the next click says where. */
final class CreateGesture implements Gesture {

    private final DiagramCanvas canvas;
    private final Tool tool;
    private final boolean kept;
    private final Set<String> containers;
    private boolean possible = true;

    /**
     * @param kept whether the tool stays chosen when it has been used
     */
    CreateGesture(DiagramCanvas canvas, Tool tool, boolean kept) {
        this.canvas = canvas;
        this.tool = tool;
        this.kept = kept;
        this.containers = canvas.scene().figures().stream().filter(figure -> figure.kind() != Figure.Kind.NODE)
                .filter(figure -> canvas.work().canCreate(tool, figure)).map(Figure::key).collect(Collectors.toSet());
        canvas.setFeedback(new Feedback(containers, null, List.of(), List.of()));
        canvas.work().hints().creating(tool);
    }

    @Override
    public void move(Pointer pointer) {
        String target = containerAt(pointer).map(Figure::key).orElse(null);
        possible = target != null || canvas.work().canCreate(tool, null);
        canvas.setFeedback(new Feedback(containers, target, List.of(), List.of()));
    }

    /** The innermost figure around the place in which the tool can be used. */
    private Optional<Figure> containerAt(Pointer pointer) {
        Optional<Figure> at = canvas.scene().figureAt(pointer.x(), pointer.y());
        while (at.isPresent() && !canvas.work().canCreate(tool, at.get())) {
            at = canvas.scene().parent(at.get());
        }
        return at;
    }

    @Override
    public void down(Pointer pointer) {
        // The release decides, as with every button.
    }

    @Override
    public void up(Pointer pointer) {
        Optional<Figure> container = containerAt(pointer);
        if (container.isEmpty() && !canvas.work().canCreate(tool, null)) {
            canvas.work().hints().cannotCreate(tool, canvas.scene().figureAt(pointer.x(), pointer.y()).orElse(null));
            return;
        }
        boolean more = kept || pointer.extend();
        if (!more) {
            canvas.end();
        }
        canvas.work().create(tool, container.orElse(null), more);
    }

    /** In the selected figure or what is around it; else in the first figure where it can be, or on the diagram itself. */
    @Override
    public void enter() {
        Optional<Figure> container = canvas.selection().primary().flatMap(key -> canvas.scene().figure(key));
        while (container.isPresent() && !canvas.work().canCreate(tool, container.get())) {
            container = canvas.scene().parent(container.get());
        }
        if (container.isEmpty() && !canvas.work().canCreate(tool, null)) {
            container = canvas.scene().figures().stream().filter(figure -> containers.contains(figure.key())).findFirst();
        }
        canvas.end();
        if (container.isPresent() || canvas.work().canCreate(tool, null)) {
            canvas.work().create(tool, container.orElse(null), false);
        } else {
            canvas.work().hints().cannotCreate(tool, null);
        }
    }

    @Override
    public Optional<Gesture> renewed() {
        return Optional.of(new CreateGesture(canvas, tool, kept));
    }

    @Override
    public void cancel() {
        canvas.setFeedback(Feedback.NONE);
    }

    @Override
    public int cursor() {
        return possible ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}
