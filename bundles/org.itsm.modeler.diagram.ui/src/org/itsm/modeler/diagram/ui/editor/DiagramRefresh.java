/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.diagram.ui.view.Scene;

/**
 * Lays diagrams out without keeping the user waiting: the work is done in a job, until then the last picture stays, and
 * what has been overtaken by a newer diagram is dropped.
 */
final class DiagramRefresh {

    /** So many pictures are kept for undo and redo. */
    private static final int KEPT = 6;

    private final Display display;
    private final Consumer<Scene> show;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Deque<Done> recent = new ArrayDeque<>();
    private Job running;
    private Request wanted;
    private Scene shown;

    private record Done(Request request, Scene scene) {
    }

    /**
     * @param previous the layout of which as much as possible is kept; null for a fresh one
     */
    private record Request(Diagram diagram, Positions fixed, DiagramLayout previous) {

        boolean sameAs(Request other) {
            return other != null && diagram.equals(other.diagram) && fixed.equals(other.fixed);
        }
    }

    DiagramRefresh(Display display, Consumer<Scene> show) {
        this.display = display;
        this.show = show;
    }

    /**
     * Shows the diagram as soon as it is laid out.
     *
     * @param afresh whether everything finds a new place
     */
    void request(Diagram diagram, Positions fixed, boolean afresh) {
        DiagramLayout previous = afresh || shown == null || !sameKind(diagram) ? null : shown.layout();
        Request request = new Request(diagram, fixed, previous);
        if (!afresh && request.sameAs(wanted)) {
            if (running == null) {
                finish();
            }
            return;
        }
        wanted = request;
        cancel();
        Optional<Scene> known = afresh ? Optional.empty() : recent.stream().filter(done -> request.sameAs(done.request()))
                .map(Done::scene).findFirst();
        if (known.isPresent()) {
            // After an undo everything stands where it stood before.
            show(known.get());
            return;
        }
        running = new LayoutJob(request);
        running.schedule();
    }

    private boolean sameKind(Diagram diagram) {
        Diagram before = shown.diagram();
        return before.description().equals(diagram.description()) && Objects.equals(before.root(), diagram.root());
    }

    /** Does it once what was requested is shown; at once when it is already. */
    void afterwards(Runnable action) {
        if (isBusy()) {
            afterwards.add(action);
        } else {
            action.run();
        }
    }

    boolean isBusy() {
        return running != null;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void finished(Job job, Request request, DiagramLayout layout) {
        if (job == running) {
            running = null;
            Scene scene = new Scene(request.diagram(), layout);
            remember(new Done(request, scene));
            show(scene);
        }
    }

    private void show(Scene scene) {
        shown = scene;
        show.accept(scene);
        finish();
    }

    private void remember(Done done) {
        recent.removeIf(other -> other.request().sameAs(done.request()));
        recent.addFirst(done);
        if (recent.size() > KEPT) {
            recent.removeLast();
        }
    }

    private void failed(Job job) {
        if (job == running) {
            running = null;
            wanted = null;
        }
    }

    private void finish() {
        List<Runnable> actions = List.copyOf(afterwards);
        afterwards.clear();
        actions.forEach(Runnable::run);
    }

    private final class LayoutJob extends Job {

        private final Request request;

        LayoutJob(Request request) {
            super(DiagramTexts.get("job.layout", request.diagram().title()));
            this.request = request;
            setPriority(INTERACTIVE);
            setSystem(request.previous() != null);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
            try {
                DiagramLayout layout = new LayoutEngine().layout(request.diagram(), TextMeasure.standard(), request.fixed(),
                        request.previous());
                tell(() -> finished(this, request, layout));
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            } catch (RuntimeException e) {
                tell(() -> failed(this));
                return Status.error(DiagramTexts.get("job.layout.failed", request.diagram().title()), e);
            } finally {
                monitor.done();
            }
        }

        private void tell(Runnable outcome) {
            if (!display.isDisposed()) {
                display.asyncExec(outcome);
            }
        }
    }
}
