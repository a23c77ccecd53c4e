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
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
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
    /** Changing diagrams of so many figures takes long enough for users to want to see what is going on. */
    private static final int MANY = 3_000;

    private final Display display;
    private final Consumer<Scene> show;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Deque<Done> recent = new ArrayDeque<>();
    private Job running;
    private Request wanted;
    private Done shown;

    private record Request(Diagram diagram, Positions fixed) {

        boolean isAboutTheSameAs(Request other) {
            return DiagramAddress.of(diagram).isLike(DiagramAddress.of(other.diagram));
        }
    }

    private record Done(Request request, Scene scene) {
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
        Request request = new Request(diagram, fixed);
        if (!afresh && request.equals(wanted)) {
            if (running == null) {
                finish();
            }
            return;
        }
        wanted = request;
        cancel();
        Optional<Done> known = afresh ? Optional.empty() : recent(request).or(() -> adapted(request));
        if (known.isPresent()) {
            show(known.get());
        } else {
            running = new LayoutJob(request, !afresh && isChangeOfShown(request) ? shown.scene() : null);
            running.schedule();
        }
    }

    private boolean isChangeOfShown(Request request) {
        return shown != null && shown.request().isAboutTheSameAs(request);
    }

    /** After an undo everything stands where it stood before. */
    private Optional<Done> recent(Request request) {
        return recent.stream().filter(done -> done.request().equals(request)).findFirst();
    }

    /** Most edits move nothing: they are seen without waiting for a job. */
    private Optional<Done> adapted(Request request) {
        if (!isChangeOfShown(request) || !shown.request().fixed().equals(request.fixed())) {
            return Optional.empty();
        }
        Scene before = shown.scene();
        return LayoutEngine.adapted(before.diagram(), before.layout(), request.diagram(), TextMeasure.standard())
                .map(layout -> new Done(request, new Scene(request.diagram(), layout, before)));
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

    /** Nothing is to be shown any more. */
    void forget() {
        cancel();
        wanted = null;
        shown = null;
        afterwards.clear();
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void finished(Job job, Done done) {
        if (job == running) {
            running = null;
            show(done);
        }
    }

    private void show(Done done) {
        shown = done;
        recent.removeIf(other -> other.request().equals(done.request()));
        recent.addFirst(done);
        if (recent.size() > KEPT) {
            recent.removeLast();
        }
        show.accept(done.scene());
        finish();
    }

    private void failed(Job job) {
        if (job == running) {
            running = null;
            wanted = null;
            afterwards.clear();
        }
    }

    private void finish() {
        List<Runnable> actions = List.copyOf(afterwards);
        afterwards.clear();
        actions.forEach(Runnable::run);
    }

    private final class LayoutJob extends Job {

        private final Request request;
        private final Scene previous;

        /**
         * @param previous of its layout as much as possible is kept; null for a fresh one
         */
        LayoutJob(Request request, Scene previous) {
            super(DiagramTexts.get("job.layout", request.diagram().title()));
            this.request = request;
            this.previous = previous;
            setPriority(INTERACTIVE);
            setSystem(previous != null && previous.figures().size() < MANY);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            LayoutMonitor progress = new LayoutMonitor(monitor, getName());
            try {
                DiagramLayout layout = new LayoutEngine(progress).layout(request.diagram(), TextMeasure.standard(), request.fixed(),
                        previous == null ? null : previous.layout());
                Done done = new Done(request, new Scene(request.diagram(), layout, previous));
                tell(() -> finished(this, done));
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                tell(() -> failed(this));
                return Status.CANCEL_STATUS;
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
