/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;

/** The workbench that the tests run in, driven from their own thread as a user drives it from outside. */
final class Workbench {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;
    private static final long PATIENCE = 60_000;

    private Workbench() {
    }

    /** Nothing but an editor area of a fixed size. */
    static void prepare() {
        act(() -> {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
            window().getShell().setBounds(0, 0, WIDTH, HEIGHT);
            page().closeAllEditors(false);
            for (IViewReference view : page().getViewReferences()) {
                page().hideView(view);
            }
            window().getShell().forceActive();
        });
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Only to be called on the UI thread. */
    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static DiagramEditor open(IFile file) {
        return run(() -> (DiagramEditor) IDE.openEditor(page(), file, DiagramEditor.ID));
    }

    /** Executes a command as its key binding would. */
    static void command(String id) {
        act(() -> window().getService(IHandlerService.class).executeCommand(id, null));
    }

    /** Something to do on the UI thread that has no result. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    /** Runs something on the UI thread and waits until it is done; what it throws is thrown here. */
    static void act(Work work) {
        run(() -> {
            work.run();
            return null;
        });
    }

    /** Runs something on the UI thread and waits for its result; what it throws is thrown here. */
    static <T> T run(Callable<T> work) {
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

    /** Lets the workbench go on until something is so. */
    static void await(String what, Callable<Boolean> condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!run(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Waited in vain, see the picture in-vain: " + what + picture());
            }
            turn();
        }
    }

    private static String picture() {
        try {
            Pictures.screen("in-vain");
            return "";
        } catch (IOException e) {
            return " (there is no picture: " + e + ")";
        }
    }

    /** Lets the event loop of the workbench turn once. */
    private static void turn() {
        CountDownLatch over = new CountDownLatch(1);
        display().asyncExec(() -> display().timerExec(5, over::countDown));
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
