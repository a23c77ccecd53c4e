/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.itsm.modeler.diagram.ui.session.ModelSession;

/**
 * Notices when the file of an editor changes on disk. A model without changes of its own is read again; otherwise the
 * user decides, when the editor is in front or is about to be saved.
 */
public final class DiskWatch implements IResourceChangeListener, IPartListener {

    private final IEditorPart editor;
    private final Supplier<ModelSession> session;
    private final Consumer<IFile> goOnWith;
    private boolean asking;

    /**
     * Watches the file of the editor.
     *
     * @param session  the one that the editor works on at the moment
     * @param goOnWith makes the editor go on with its file at another place
     */
    public DiskWatch(IEditorPart editor, Supplier<ModelSession> session, Consumer<IFile> goOnWith) {
        this.editor = editor;
        this.session = session;
        this.goOnWith = goOnWith;
    }

    public void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
    }

    public void stop() {
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
            PlatformUI.getWorkbench().getDisplay().asyncExec(
                    delta.getKind() == IResourceDelta.REMOVED ? () -> removed(to) : this::look);
        }
    }

    /** Follows the file to another place; where it is gone altogether, there is nothing left to edit. */
    private void removed(IPath to) {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        if (file == null || file.exists() || session.get().isClosed() || editor.isDirty()) {
            return;
        }
        IFile other = to == null ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(to);
        if (other != null && other.exists()) {
            goOnWith.accept(other);
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
        ModelSession watched = session.get();
        if (watched.isOpening()) {
            watched.whenOpen(this::look);
        } else if (!asking && !watched.isClosed() && watched.changedOnDisk() && !watched.isGone()) {
            goOn(watched);
        }
    }

    private void goOn(ModelSession watched) {
        if (!watched.isDirty()) {
            watched.reload(this::look);
        } else if (editor.getSite().getPage().getActiveEditor() == editor) {
            ask(watched);
        }
    }

    private void ask(ModelSession watched) {
        if (choose("conflict.changed", "conflict.reload", "conflict.keep") == 0) {
            watched.revert();
        } else {
            watched.acceptDisk();
        }
    }

    /** Before saving over a file that somebody else has changed, or deleted. */
    public boolean mayOverwrite() {
        boolean gone = session.get().isGone();
        return choose(gone ? "conflict.gone" : "conflict.saving", gone ? "conflict.create" : "conflict.overwrite",
                IDialogConstants.CANCEL_LABEL) == 0;
    }

    private int choose(String message, String first, String second) {
        asking = true;
        try {
            Shell shell = editor.getSite().getShell();
            return new MessageDialog(shell, DiagramTexts.get("conflict.title"), null,
                    DiagramTexts.get(message, editor.getTitle()), MessageDialog.QUESTION, 1, label(first), label(second)).open();
        } finally {
            asking = false;
        }
    }

    private static String label(String key) {
        return key.startsWith("conflict.") ? DiagramTexts.get(key) : key;
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
