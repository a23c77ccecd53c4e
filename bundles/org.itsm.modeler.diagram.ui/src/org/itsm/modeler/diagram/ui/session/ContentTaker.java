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

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.model.base.ModelObserver;

/**
 * Takes what the file of a session would be if it was saved now, and keeps nobody waiting meanwhile: it is written in
 * pieces, and between them the workbench does what the user wants. When that changes the model it is begun anew.
 */
public final class ContentTaker extends AdapterImpl implements ModelObserver {

    /** Nanoseconds. */
    private static final long PIECE = 10_000_000;
    /** Milliseconds between two pieces. */
    private static final int PAUSE = 5;
    /** Nanoseconds by which a piece may come late in a workbench that has nothing else to do. */
    private static final long LATE = 5_000_000;
    /** So often at most a piece waits for what else there is to do: a busy machine is late always. */
    private static final int MOST_WAITS = 5;
    /** After so many changes it is written at once: there are users who never stop. */
    private static final int MOST_BEGINNINGS = 3;

    private final ModelSession session;
    private final String name;
    private final Consumer<ContentJob> taken;
    /** Null when nothing is being written. */
    private ContentJob job;
    private int beginnings;
    private volatile boolean changed;

    /** @param taken called on the UI thread with what was written */
    public ContentTaker(ModelSession session, String name, Consumer<ContentJob> taken) {
        this.session = session;
        this.name = name;
        this.taken = taken;
    }

    /** Begins, unless it has begun already. */
    public void request() {
        if (job == null) {
            beginnings = 0;
            session.domain().getResourceSet().eAdapters().add(this);
            begin();
        }
    }

    /** Nobody wants it any more. */
    public void stop() {
        if (job != null) {
            session.domain().getResourceSet().eAdapters().remove(this);
            job.cancel();
            job = null;
        }
    }

    private void begin() {
        beginnings++;
        changed = false;
        job = new ContentJob(name, session.resource());
        job.schedule();
        goOnLater(job);
    }

    private void goOnLater(ContentJob begun) {
        goOnLater(begun, MOST_WAITS);
    }

    /** What the user has asked for goes first, and that it is painted. */
    private void goOnLater(ContentJob begun, int waits) {
        long due = System.nanoTime() + PAUSE * 1_000_000L;
        Display.getCurrent().timerExec(PAUSE, () -> {
            boolean late = System.nanoTime() - due > LATE;
            if (begun == job && late && waits > 0) {
                goOnLater(begun, waits - 1);
            } else if (begun == job) {
                goOn();
            }
        });
    }

    private void goOn() {
        if (session.isClosed()) {
            stop();
        } else if (changed && job.hasLooked()) {
            job.cancel();
            begin();
        } else if (write()) {
            ContentJob done = job;
            stop();
            taken.accept(done);
        } else {
            goOnLater(job);
        }
    }

    /** A change before the first piece is of no harm; during the read there is none. */
    private boolean write() {
        return session.read(() -> {
            if (changed && job.hasLooked()) {
                return false;
            }
            changed = false;
            return job.work(beginnings < MOST_BEGINNINGS ? PIECE : Long.MAX_VALUE / 2);
        });
    }

    @Override
    public void modelChanged(Notification change) {
        changed = true;
    }
}
