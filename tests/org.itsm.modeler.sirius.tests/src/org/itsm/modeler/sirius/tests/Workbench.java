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

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.sirius.SiriusStart;
import org.itsm.modeler.tests.workbench.UiDriver;

/** The workbench that the tests run in, driven from their own thread as a user drives it from outside. */
final class Workbench extends UiDriver {

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
                Pictures.allowLargeOnes();
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
}
