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

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.diagram.ui.recovery.RecoveryCopy;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.session.SharedModels;

/** A diagram of a model file in an editor of its own. */
public final class DiagramEditor extends EditorPart implements SessionListener, IEditingDomainProvider {

    public static final String ID = "org.itsm.modeler.diagram.ui.editor";

    private final DiagramSelection selection = new DiagramSelection(this::reveal);
    private final DiskWatch diskWatch = new DiskWatch(this, this::session, this::goOnWith);
    private ModelSession session;
    private ReadingArea area;
    /** Null until the file is read. */
    private DiagramPage page;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = SharedModels.ofWorkbench().openInBackground(addressOf(input));
        session.addListener(this);
        RecoveryCopy.keepFor(session);
        site.setSelectionProvider(selection);
        diskWatch.start();
    }

    private static URI addressOf(IEditorInput input) throws PartInitException {
        IFile file = ResourceUtil.getFile(input);
        if (file != null) {
            return SharedModels.uriOf(file);
        }
        if (input instanceof IURIEditorInput other) {
            return URI.createURI(other.getURI().toString());
        }
        throw new PartInitException(DiagramTexts.get("editor.noFile", input.getName()));
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new ReadingArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        area.showWhenOpen(session, this::showModel);
    }

    private void showModel() {
        if (page == null) {
            page = new DiagramPage(getSite(), session);
            page.onSelection(this::selected);
            page.create(area.content());
            area.content().layout();
        } else {
            page.setSession(session);
        }
        selected();
    }

    private void selected() {
        selection.selected(new StructuredSelection(page.selectedElements()));
    }

    private void reveal(List<?> elements) {
        if (page != null) {
            page.reveal(elements.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
        }
    }

    /** Null until the file is read. */
    public DiagramPage page() {
        return page;
    }

    private ModelSession session() {
        return session;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return session.domain();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == DiagramPage.class) {
            return adapter.cast(page);
        } else if (adapter == ModelSession.class) {
            return adapter.cast(session);
        }
        return super.getAdapter(adapter);
    }

    // ---- saving

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (session.changedOnDisk() && !diskWatch.mayOverwrite()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            session.save(monitor);
        } catch (IOException e) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(Status.error(DiagramTexts.get("save.failed", getPartName(), e.getMessage()), e),
                    StatusManager.SHOW);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return !session.isOpening();
    }

    @Override
    public void doSaveAs() {
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        IFile file = ResourceUtil.getFile(getEditorInput());
        if (file != null) {
            dialog.setOriginalFile(file);
        } else {
            dialog.setOriginalName(getPartName());
        }
        dialog.open();
        IPath chosen = dialog.getResult();
        if (chosen != null) {
            saveAs(org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().getFile(chosen));
        }
    }

    private void saveAs(IFile file) {
        try {
            session.saveCopy(SharedModels.uriOf(file));
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(DiagramTexts.get("save.failed", file.getName(), e.getMessage()), e),
                    StatusManager.SHOW);
            return;
        }
        goOnWith(file);
    }

    /** Works on the other file from now on. */
    private void goOnWith(IFile file) {
        ModelSession before = session;
        setInputWithNotify(new FileEditorInput(file));
        setPartName(file.getName());
        openAgain();
        before.release();
    }

    private void openAgain() {
        session.removeListener(this);
        try {
            session = SharedModels.ofWorkbench().openInBackground(addressOf(getEditorInput()));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        session.addListener(this);
        RecoveryCopy.keepFor(session);
        area.showWhenOpen(session, this::showModel);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void notOpened() {
        getSite().getPage().closeEditor(this, false);
    }

    /** Whoever held the file has let it go: it is opened anew. */
    @Override
    public void closed() {
        ModelSession before = session;
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (area != null && !area.content().isDisposed() && session == before) {
                openAgain();
                before.release();
            }
        });
    }

    @Override
    public void setFocus() {
        if (page == null || area.isWaiting()) {
            area.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        diskWatch.stop();
        if (session != null) {
            session.removeListener(this);
            session.release();
        }
        super.dispose();
    }
}
