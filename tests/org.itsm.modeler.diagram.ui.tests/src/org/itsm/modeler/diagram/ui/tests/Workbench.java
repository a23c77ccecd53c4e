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

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.tests.workbench.UiDriver;

/** The workbench that the tests run in, driven from their own thread as a user drives it from outside. */
final class Workbench extends UiDriver {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;

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

    static DiagramEditor open(IFile file) {
        DiagramEditor editor = run(() -> (DiagramEditor) IDE.openEditor(page(), file, DiagramEditor.ID));
        await("the file is read", () -> editor.page() != null);
        return editor;
    }

    /** Executes a command as its key binding would. */
    static void command(String id) {
        act(() -> window().getService(IHandlerService.class).executeCommand(id, null));
    }
}
