/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.tests.workbench.UiDriver;
import org.itsm.modeler.ui.ItsmPerspective;
import org.itsm.modeler.ui.editor.ItsmEditor;

/** The workbench that the tests run in, driven from their own thread as a user drives it from outside. */
final class Workbench extends UiDriver {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;

    private Workbench() {
    }

    /** Brings the workbench into the state that every test starts from: the perspective as it is delivered, no editor. */
    static void prepare() {
        act(() -> {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
            PlatformUI.getWorkbench().showPerspective(ItsmPerspective.ID, window());
            window().getShell().setBounds(0, 0, WIDTH, HEIGHT);
            window().getShell().forceActive();
            page().closeAllEditors(false);
            page().resetPerspective();
        });
        settle();
    }

    static ItsmEditor open(IFile file) {
        ItsmEditor editor = run(() -> (ItsmEditor) IDE.openEditor(page(), file));
        await("the file is read", () -> !editor.session().isOpening());
        settle();
        return editor;
    }

    static void close(ItsmEditor editor) {
        act(() -> page().closeEditor(editor, false));
        settle();
    }

    /** Executes a command in the active part as its key binding would. */
    static void command(String id) {
        act(() -> window().getService(IHandlerService.class).executeCommand(id, null));
        settle();
    }

    // ---- widgets

    /** The first widget of the class below the parent, the parent itself included, that the condition holds for. */
    static <W extends Control> W find(Control parent, Class<W> type, Predicate<W> condition) {
        return findAll(parent, type).stream().filter(condition).findFirst()
                .orElseThrow(() -> new AssertionError("No such " + type.getSimpleName() + " in " + parent));
    }

    static <W extends Control> List<W> findAll(Control parent, Class<W> type) {
        List<W> found = new ArrayList<>();
        collect(parent, type, found);
        return found;
    }

    private static <W extends Control> void collect(Control parent, Class<W> type, List<W> found) {
        if (type.isInstance(parent)) {
            found.add(type.cast(parent));
        }
        if (parent instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /** Opens a row of a tree as the user does: who shows it fills the row when it is told that it was opened. */
    static void expand(TreeItem row) {
        if (!row.getExpanded()) {
            Event event = new Event();
            event.item = row;
            row.getParent().notifyListeners(SWT.Expand, event);
            row.setExpanded(true);
        }
    }

    /** What the widget tells its listeners when the user does something with it. */
    static void tell(Widget widget, int event) {
        widget.notifyListeners(event, new Event());
    }
}
