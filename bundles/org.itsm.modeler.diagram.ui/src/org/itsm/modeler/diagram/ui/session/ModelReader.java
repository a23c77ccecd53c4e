/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Display;

/** Reads the file of a session in the background, one reading at a time. To be used on the UI thread. */
final class ModelReader {

    private final URI file;
    private final Display display = Display.getCurrent();
    /** Wait for the first content. */
    private final List<Runnable> whenOpen = new ArrayList<>();
    private boolean opening;
    /** Null when nothing is read. */
    private ReadingJob job;
    private Consumer<FreshModel> taker;
    private Runnable stopped;

    ModelReader(URI file) {
        this.file = file;
    }

    boolean isAtWork() {
        return job != null;
    }

    /** Begins to read the file for the first time. */
    void open(Consumer<FreshModel> first, Runnable notOpened) {
        opening = true;
        start(false, read -> {
            opening = false;
            first.accept(read);
            List<Runnable> waiting = List.copyOf(whenOpen);
            whenOpen.clear();
            waiting.forEach(Runnable::run);
        }, notOpened);
    }

    /** Whether there is no content yet. */
    boolean isOpening() {
        return opening;
    }

    /** Does it as soon as there is content: at once, or when that has been read. */
    void whenOpen(Runnable action) {
        if (opening) {
            whenOpen.add(action);
        } else {
            action.run();
        }
    }

    /**
     * Begins to read. A reading that is under way is given up for it.
     *
     * @param byUser  whether the user has asked for it and is to be shown how far it is
     * @param taker   gets what was read
     * @param stopped called instead when it was cancelled or has failed
     */
    void start(boolean byUser, Consumer<FreshModel> taker, Runnable stopped) {
        giveUp();
        this.taker = taker;
        this.stopped = stopped;
        job = new ReadingJob(file);
        job.setUser(byUser);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> over(event.getJob()));
                }
            }
        });
        job.schedule();
    }

    private void over(Job ended) {
        if (job == ended) {
            FreshModel read = job.read().orElse(null);
            job = null;
            if (read == null) {
                stopped.run();
            } else {
                taker.accept(read);
            }
        }
    }

    /** How much was read so far, in hundredths. */
    int hundredths() {
        return job == null ? 0 : job.hundredths();
    }

    /** Waits for the end of the reading, but not longer than so many milliseconds. */
    void await(long longest) {
        if (job != null && job.await(longest)) {
            over(job);
        }
    }

    /** Reads what is not read yet while everybody waits. */
    void finish() {
        if (job == null) {
            return;
        }
        if (job.getState() == Job.RUNNING) {
            job.await(Long.MAX_VALUE);
        }
        FreshModel read = job.read().orElseGet(() -> FreshModel.read(file, new NullProgressMonitor()));
        giveUp();
        taker.accept(read);
    }

    /** The user wants to wait no longer. */
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** What is being read is not needed any more; nobody is told. */
    void giveUp() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
