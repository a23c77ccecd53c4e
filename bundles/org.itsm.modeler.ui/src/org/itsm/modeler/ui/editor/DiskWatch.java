/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiTexts;

/**
 * Notices when the file of an editor changes on disk. A model without changes of its own is read again; otherwise the
 * user decides, when the editor is in front or is about to be saved.
 */
final class DiskWatch implements IResourceChangeListener, IPartListener {

    private final ItsmEditor editor;
    private boolean asking;

    DiskWatch(ItsmEditor editor) {
        this.editor = editor;
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        IResourceDelta delta = file == null || event.getDelta() == null ? null
                : event.getDelta().findMember(file.getFullPath());
        if (delta != null) {
            IPath to = delta.getMovedToPath();
            editor.getSite().getShell().getDisplay().asyncExec(
                    delta.getKind() == IResourceDelta.REMOVED ? () -> removed(to) : this::look);
        }
    }

    /** Follows the file to another place; where it is gone altogether, there is nothing left to edit. */
    private void removed(IPath to) {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        if (file == null || file.exists() || editor.session().isClosed() || editor.isDirty()) {
            return;
        }
        IFile other = to == null ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(to);
        if (other != null && other.exists()) {
            editor.goOnWith(other);
        } else {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        if (part == editor) {
            editor.getSite().getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        ModelSession session = editor.session();
        if (asking || session.isClosed() || !session.changedOnDisk()) {
            return;
        }
        if (!session.isDirty()) {
            session.revert();
        } else if (editor.getSite().getPage().getActiveEditor() == editor) {
            ask(session);
        }
    }

    private void ask(ModelSession session) {
        if (choose("conflict.changed", "conflict.reload", "conflict.keep") == 0) {
            session.revert();
        } else {
            session.acceptDisk();
        }
    }

    /** Before saving over a file that somebody else has changed. */
    boolean mayOverwrite() {
        return choose("conflict.saving", "conflict.overwrite", IDialogConstants.CANCEL_LABEL) == 0;
    }

    private int choose(String message, String first, String second) {
        asking = true;
        try {
            Shell shell = editor.getSite().getShell();
            return new MessageDialog(shell, UiTexts.get("conflict.title"), null,
                    UiTexts.get(message, editor.getPartName()), MessageDialog.QUESTION, 1, label(first), label(second)).open();
        } finally {
            asking = false;
        }
    }

    private static String label(String key) {
        return key.startsWith("conflict.") ? UiTexts.get(key) : key;
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // Activation follows.
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        // The editor itself stops the watch.
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // Nothing to look at.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // Just read.
    }
}
