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

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiTexts;

/** Waits for a file that is being opened, while the workbench says so and the user can stop it. */
final class Patience {

    /** Milliseconds in which most files are read: nothing is said of them. */
    private static final int AT_ONCE = 150;
    /** Milliseconds until a user is heard who stops it. */
    private static final int STEP = 50;

    private Patience() {
    }

    /** Waits on the UI thread; false when the user has stopped it. */
    static boolean awaitModel(ModelSession session) {
        session.awaitReading(AT_ONCE);
        if (session.isOpening()) {
            CountDownLatch open = new CountDownLatch(1);
            session.whenOpen(open::countDown);
            try {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                    monitor.beginTask(UiTexts.get("findings.opening", session.file().lastSegment()), IProgressMonitor.UNKNOWN);
                    await(open, monitor);
                });
            } catch (InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InterruptedException stopped) {
                return false;
            }
        }
        return true;
    }

    private static void await(CountDownLatch open, IProgressMonitor monitor) throws InterruptedException {
        while (!open.await(STEP, TimeUnit.MILLISECONDS)) {
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
        }
    }
}
