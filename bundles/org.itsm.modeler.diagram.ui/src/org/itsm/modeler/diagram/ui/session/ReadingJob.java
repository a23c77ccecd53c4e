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

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.diagram.ui.Messages;

/** Reads a model file. */
final class ReadingJob extends Job {

    private final URI file;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile FreshModel read;
    private volatile int hundredths;

    ReadingJob(URI file) {
        super(Messages.get(ReadingJob.class, "reading", file.lastSegment()));
        this.file = file;
        setPriority(Job.SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            read = FreshModel.read(file, new Counting(monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException canceled) {
            return Status.CANCEL_STATUS;
        } finally {
            ended.countDown();
        }
    }

    /**
     * Waits for the end, also while jobs are held up, as they are when the workbench starts.
     *
     * @return whether it has come within so many milliseconds
     */
    boolean await(long longest) {
        try {
            return ended.await(longest, TimeUnit.MILLISECONDS);
        } catch (InterruptedException urgent) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was read; empty before the end, and when it was stopped or has failed. */
    Optional<FreshModel> read() {
        return Optional.ofNullable(read);
    }

    /** How much of the file was read so far. */
    int hundredths() {
        return hundredths;
    }

    private final class Counting extends ProgressMonitorWrapper {

        Counting(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void worked(int work) {
            hundredths += work;
            super.worked(work);
        }
    }
}
