/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.ui.UiTexts;

/**
 * Keeps the markers of a file the same as the findings of its open model. What differs is worked out on the UI thread
 * element by element, and written in the background.
 */
final class LiveMarkers {

    private final IFile file;
    private final ISchedulingRule inTurn = new InTurn();
    private final Job job;
    /** What is on the markers of an element; those of the file itself are under null. */
    private final Map<ITSMElement, List<Map<String, Object>>> shown = new IdentityHashMap<>();
    /** How many markers with that content are to be created, or deleted where it is less than none; guarded by this. */
    private final Map<Map<String, Object>, Integer> pending = new LinkedHashMap<>();
    private boolean written;
    private boolean stopped;
    /** Used by the job alone. */
    private final FileMarkers markers;
    private boolean known;

    LiveMarkers(IFile file) {
        this.file = file;
        markers = new FileMarkers(file);
        job = job(this::write);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        setLive();
    }

    private Job job(ICoreRunnable work) {
        Job made = Job.create(UiTexts.get("findings.job", file.getName()), work);
        made.setRule(inTurn);
        return made;
    }

    /** Whether the element has markers. */
    boolean areAt(ITSMElement element) {
        return shown.containsKey(element);
    }

    /** From now on these are the findings of the element. */
    void show(ITSMElement element, List<FindingEntry> findings) {
        put(element, findings.stream().map(entry -> FindingMarkers.contentOf(entry, SharedModels.uriOf(file))).toList());
    }

    /** From now on this is what there is to say about the file itself. */
    void showProblems(List<LoadProblem> problems) {
        put(null, problems.stream().map(FindingMarkers::contentOf).toList());
    }

    private void put(ITSMElement element, List<Map<String, Object>> now) {
        List<Map<String, Object>> before = now.isEmpty() ? shown.remove(element) : shown.put(element, now);
        synchronized (this) {
            if (before != null) {
                before.forEach(content -> count(content, -1));
            }
            now.forEach(content -> count(content, 1));
        }
    }

    private void count(Map<String, Object> content, int change) {
        pending.merge(content, change, (left, right) -> left + right == 0 ? null : left + right);
        written = false;
    }

    /** Writes in the background what has been said since the last time. */
    void write() {
        if (!isWritten()) {
            job.schedule();
        }
    }

    /** Whether the markers are what has been said. */
    synchronized boolean isWritten() {
        return written;
    }

    /** Lets the markers go. Where the model was not saved they become those of the file as it is. */
    void stop(boolean unsaved) {
        job.cancel();
        synchronized (this) {
            stopped = true;
        }
        setLive();
        if (unsaved) {
            job(monitor -> FindingMarkers.validate(file, monitor)).schedule();
        }
    }

    private synchronized void setLive() {
        try {
            if (file.isAccessible()) {
                FindingMarkers.setLive(file, !stopped);
            }
        } catch (CoreException gone) {
            // It was there a moment ago, and a file that has gone needs no markers.
            Platform.getLog(LiveMarkers.class).info(gone.getMessage(), gone);
        }
    }

    private void write(IProgressMonitor monitor) throws CoreException {
        if (!known) {
            MarkedIcons.prepare();
        }
        FindingMarkers.run(file, monitor, inner -> {
            if (file.isAccessible() && !monitor.isCanceled()) {
                write(takePending());
            }
        });
        synchronized (this) {
            written = pending.isEmpty() || !file.isAccessible();
        }
    }

    private synchronized Map<Map<String, Object>, Integer> takePending() {
        Map<Map<String, Object>, Integer> changes = new LinkedHashMap<>(pending);
        pending.clear();
        return changes;
    }

    private void write(Map<Map<String, Object>, Integer> changes) throws CoreException {
        if (known && FindingMarkers.areLive(file)) {
            markers.change(changes);
            return;
        }
        // The first time, or the file was away and others may have marked it since.
        Map<Map<String, Object>, Integer> wanted = markers.counts();
        changes.forEach((content, count) -> wanted.merge(content, count, Integer::sum));
        markers.replaceAll(wanted);
        setLive();
        known = true;
    }

    private static final class InTurn implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
