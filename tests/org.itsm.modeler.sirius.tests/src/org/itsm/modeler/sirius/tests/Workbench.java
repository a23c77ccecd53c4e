/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.sirius.SiriusStart;

/** The workbench that the tests run in, driven from their own thread as a user drives it from outside. */
final class Workbench {

    private static final String PERSPECTIVE = "org.eclipse.sirius.ui.tools.perspective.modeling";
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private Workbench() {
    }

    /**
     * Brings the workbench into the state that every test starts from: Sirius awake, no view open, because views follow
     * each change and are slow, and nobody waiting for an answer to a question.
     */
    static void prepare() {
        if (PREPARED.compareAndSet(false, true)) {
            act(() -> {
                SiriusStart.prepare();
                display().addFilter(SWT.Show, Workbench::answer);
                PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window());
                window().getShell().setBounds(0, 0, WIDTH, HEIGHT);
                withoutViews();
            });
        }
    }

    /** Opens the views of the perspective, for pictures; to be called while no editor is open, as the other one. */
    static void withViews() {
        act(() -> page().resetPerspective());
    }

    /** Closes the editors of all other representations; only to be called on the UI thread. */
    static void closeAllBut(DRepresentation representation) {
        for (IEditorReference reference : page().getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (!(editor instanceof DialectEditor dialect) || dialect.getRepresentation() != representation) {
                page().closeEditor(editor, false);
            }
        }
    }

    /** Closes all views. */
    static void withoutViews() {
        act(() -> {
            for (IViewReference view : page().getViewReferences()) {
                page().hideView(view);
            }
        });
    }

    /** Closes a message that opens, and tells the error log of it, as nobody is there to read it. */
    private static void answer(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof MessageDialog dialog) {
            ILog.of(Workbench.class).error("A dialog was opened: " + shell.getText());
            display().asyncExec(dialog::close);
        }
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Only to be called on the UI thread. */
    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
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

    /** Waits until the UI thread has done all that was waiting for it. */
    static void settle() {
        act(() -> {
            while (display().readAndDispatch()) {
                // Everything that waits is dispatched by the loop's condition.
            }
        });
    }
}
