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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.ui.UiTexts;

/**
 * Keeps the findings of an open model up to date, saved or not, and its markers with them. The rules run in the
 * background over a copy of what the file would be, when no change has followed for a moment. To be used on the UI thread.
 */
public final class LiveFindings implements SessionListener {

    private static final int PAUSE = 300;
    /** The share of the time that copying may take while the user goes on typing. */
    private static final int SHARE = 10;

    private final ModelSession session;
    private final Display display = Display.getCurrent();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job job;
    private byte[] content;
    private FindingsReport report;
    private int pause;
    private boolean waiting;
    private boolean again;
    private boolean running;
    private boolean stopped;

    public LiveFindings(ModelSession session) {
        this.session = session;
        job = Job.create(UiTexts.get("findings.job", session.file().lastSegment()), (ICoreRunnable) this::run);
        session.addListener(this);
        request();
    }

    /** The findings as of the last run; empty before the first one has ended. */
    public Optional<FindingsReport> report() {
        return Optional.ofNullable(report);
    }

    /** Whether the report is about the model as it is now. */
    public boolean isUpToDate() {
        return report != null && !waiting && !running;
    }

    /** Called on the UI thread after each run. */
    public void onReport(Runnable listener) {
        listeners.add(listener);
    }

    public void stop() {
        stopped = true;
        session.removeListener(this);
        job.cancel();
    }

    @Override
    public void modelChanged() {
        request();
    }

    @Override
    public void reloaded() {
        request();
    }

    private void request() {
        if (!waiting && !stopped) {
            waiting = true;
            display.timerExec(report == null ? 1 : Math.max(PAUSE, pause), this::take);
        }
    }

    private void take() {
        if (stopped || session.isClosed()) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        waiting = false;
        long begin = System.nanoTime();
        try {
            content = contentOf(session);
            running = true;
            job.schedule();
        } catch (IOException failure) {
            // There is nothing to look at; the editor says so.
            content = null;
        }
        pause = (int) ((System.nanoTime() - begin) / 1_000_000) * SHARE;
    }

    /** What would be saved; what is on disk when nothing differs from that, or the model cannot be saved. */
    private static byte[] contentOf(ModelSession session) throws IOException {
        Resource resource = session.resource();
        if (!session.isDirty() || session.readOnlyReason().isPresent()) {
            try (InputStream in = resource.getResourceSet().getURIConverter().createInputStream(resource.getURI())) {
                return in.readAllBytes();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        return out.toByteArray();
    }

    private void run(IProgressMonitor monitor) throws CoreException {
        FindingsReport made = null;
        try {
            URI file = session.file();
            made = FindingsReport.of(file, content);
            Optional<IFile> inWorkspace = WorkspaceFiles.inWorkspace(file);
            if (inWorkspace.isPresent() && !monitor.isCanceled()) {
                FindingMarkers.write(inWorkspace.get(), made, monitor);
            }
        } catch (IOException failure) {
            throw new CoreException(Status.error(UiTexts.get("findings.failed", failure.getMessage()), failure));
        } finally {
            FindingsReport result = made;
            if (!display.isDisposed()) {
                display.asyncExec(() -> done(result));
            }
        }
    }

    private void done(FindingsReport made) {
        running = false;
        if (stopped) {
            return;
        }
        report = made == null ? report : made;
        if (again) {
            again = false;
            take();
        }
        listeners.forEach(Runnable::run);
    }
}
