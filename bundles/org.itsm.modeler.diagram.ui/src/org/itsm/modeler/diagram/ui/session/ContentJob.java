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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.resource.ItsmModels;

/**
 * Writes what the file would be if the model was saved now. It works only while the thread that changes the model waits
 * in {@link #work}: so nobody else is at the model, and that thread waits for a piece at a time. Between the pieces the
 * model must not change; who changes it cancels the job and begins another one.
 */
public final class ContentJob extends Job {

    private final Resource resource;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final Semaphore lent = new Semaphore(0);
    private final Semaphore givenBack = new Semaphore(0);
    private volatile boolean begun;
    private volatile boolean canceled;
    /** For the thread that changes the model. */
    private boolean looked;
    /** These are handed over with the semaphores. */
    private long end;
    private boolean over;
    private IOException failure;

    ContentJob(String name, Resource resource) {
        super(name);
        this.resource = resource;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begun = true;
        lent.acquireUninterruptibly();
        try {
            if (!canceled) {
                ItsmModels.writeContent(resource, new Pieces());
            }
        } catch (IOException unwritable) {
            failure = unwritable;
        } catch (RuntimeException broken) {
            // What was written so far must not be taken for the whole.
            failure = new IOException(broken);
        } finally {
            over = true;
            givenBack.release();
        }
        return canceled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        canceled = true;
        lent.release();
    }

    /**
     * Lets it write for so long. A job that waits for its turn, or is canceled, is not waited for.
     *
     * @return whether all is written
     */
    boolean work(long nanoseconds) {
        if (!begun || canceled) {
            return false;
        }
        looked = true;
        end = System.nanoTime() + nanoseconds;
        lent.release();
        givenBack.acquireUninterruptibly();
        return over;
    }

    /** Whether it has begun to write, so that a change of the model would make it another one in the middle. */
    boolean hasLooked() {
        return looked;
    }

    /** What was written, after {@link #work} has said that it is all. */
    public byte[] content() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return content.toByteArray();
    }

    /** Stops when the time is up, and goes on when there is time again. */
    private final class Pieces extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            content.write(bytes, offset, length);
            if (System.nanoTime() - end > 0) {
                givenBack.release();
                lent.acquireUninterruptibly();
                if (canceled) {
                    throw new InterruptedIOException();
                }
            }
        }
    }
}
