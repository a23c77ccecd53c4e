/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.representation;

import java.util.stream.IntStream;

import org.eclipse.sirius.table.ui.tools.api.editor.DTableEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Shows a table from its first column when it opens. On Linux, a tree that gets the focus before it has its size scrolls
 * to the end of that column, and the names of the lines are out of sight.
 */
public final class TableOpening implements IPartListener2, IWindowListener {

    private static final TableOpening ONLY = new TableOpening();

    private TableOpening() {
        super();
    }

    /** Follows what opens in any window; costs nothing the second time. Called on the UI thread. */
    public static void follow(IWorkbench workbench) {
        workbench.addWindowListener(ONLY);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            ONLY.windowOpened(window);
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // Windows are followed from their opening.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Windows are followed to their closing.
    }

    @Override
    public void partOpened(IWorkbenchPartReference opened) {
        if (opened.getPart(false) instanceof DTableEditor editor && editor.getControl() instanceof Tree tree) {
            new Beginning(tree).keepInSight();
        }
    }

    /**
     * The first column, which stays in sight until the user does something there. The bar tells when GTK scrolls by itself,
     * which may be long after the tree has its size.
     */
    private record Beginning(Tree tree) implements Listener {

        private static final int[] TOUCHES = {SWT.MouseDown, SWT.MouseWheel, SWT.MouseHorizontalWheel, SWT.KeyDown};

        void keepInSight() {
            tree.getHorizontalBar().addListener(SWT.Selection, this);
            IntStream.of(TOUCHES).forEach(touch -> tree.addListener(touch, this));
            tree.getHorizontalBar().setSelection(0);
        }

        @Override
        public void handleEvent(Event event) {
            if (event.type == SWT.Selection && event.detail == SWT.NONE) {
                if (tree.getHorizontalBar().getSelection() > 0) {
                    tree.getHorizontalBar().setSelection(0);
                }
            } else {
                tree.getHorizontalBar().removeListener(SWT.Selection, this);
                IntStream.of(TOUCHES).forEach(touch -> tree.removeListener(touch, this));
            }
        }
    }
}
