/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.workbench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Drives the workbench from the thread of the tests, as a user drives it from outside; each bundle adds what is its own. */
public abstract class UiDriver {

    private static final long PATIENCE = 60_000;
    private static final int TURN = 5;

    protected UiDriver() {
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Only to be called on the UI thread. */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Something to do on the UI thread that has no result. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }

    /** Runs something on the UI thread and waits until it is done; what it throws is thrown here. */
    public static void act(Work work) {
        run(() -> {
            work.run();
            return null;
        });
    }

    /** Runs something on the UI thread and waits for its result; what it throws is thrown here. */
    public static <T> T run(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Throwable thrown) {
                failure.set(thrown);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().toString(), failure.get());
        }
        return result.get();
    }

    /** Waits until the UI thread has done all that was waiting for it. */
    public static void settle() {
        act(() -> {
            while (display().readAndDispatch()) {
                // Everything that waits is dispatched by the loop's condition.
            }
        });
    }

    /** Lets the workbench go on until something is so; where that does not come, a picture shows what was there instead. */
    public static void await(String what, Callable<Boolean> condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!run(condition)) {
            if (System.currentTimeMillis() > end) {
                Screen.take("in-vain-" + what.replaceAll("[^A-Za-z]+", "-"));
                throw new AssertionError("Waited in vain, see the picture in-vain: " + what);
            }
            pause(TURN);
        }
    }

    /** Lets the workbench go on for some milliseconds. */
    public static void pause(int milliseconds) {
        CountDownLatch over = new CountDownLatch(1);
        display().asyncExec(() -> display().timerExec(milliseconds, over::countDown));
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
