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

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.editor.DiskWatch;
import org.itsm.modeler.diagram.ui.editor.ReadingArea;
import org.itsm.modeler.diagram.ui.recovery.RecoveryCopy;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.EditorPage.ModelChangeKind;
import org.itsm.modeler.ui.findings.LiveFindings;

/** The editor of a model file. All its pages and every view that follows it work on one session and one undo history. */
public final class ItsmEditor extends MultiPageEditorPart
        implements SessionListener, IEditingDomainProvider, ITabbedPropertySheetPageContributor {

    public static final String ID = "org.itsm.modeler.ui.editor";

    private static final String CONTEXT = "org.itsm.modeler.ui.editorContext";
    private static final String PROPERTIES = "org.itsm.modeler.ui.properties";

    /** Milliseconds until what other pages need is read ahead. */
    private static final int AFTER_OPENING = 500;

    private final EditorSelection selection = new EditorSelection(this);
    private final List<EditorPage> pages = new ArrayList<>();
    private final Set<EditorPage> made = new HashSet<>();
    private final List<Runnable> findingsListeners = new CopyOnWriteArrayList<>();
    private final ChainPage chain = new ChainPage(this);
    private final ChangeWatch watch = new ChangeWatch(this::refreshActivePage);
    private final DiskWatch diskWatch = new DiskWatch(this, this::session, this::goOnWith);
    private final Runnable findingsChanged = this::findingsChanged;
    private ReadingArea area;
    private ModelSession session;
    private LiveFindings findings;

    /** Shows the file in this editor, opening one unless there is one already; editors of single diagrams do not count. */
    public static ItsmEditor open(IWorkbenchPage page, IEditorInput input) throws PartInitException {
        return (ItsmEditor) page.openEditor(input, ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        open(addressOf(input));
        site.setSelectionProvider(selection);
        setPartName(input.getName());
        site.getService(IContextService.class).activateContext(CONTEXT);
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
        throw new PartInitException(UiTexts.get("editor.noFile", input.getName()));
    }

    private void open(URI file) {
        session = SharedModels.ofWorkbench().openInBackground(file);
        session.addListener(this);
        watch.observe(session);
        RecoveryCopy.keepFor(session);
        findings = LiveFindings.of(session);
        findings.onReport(findingsChanged);
        findings.use();
    }

    private void letGo() {
        stopFollowing();
        session.removeListener(this);
        session.release();
    }

    private void stopFollowing() {
        findings.removeListener(findingsChanged);
        findings.release();
        watch.stop();
    }

    /** The session of the file; another one after <em>Save As</em>. */
    public ModelSession session() {
        return session;
    }

    /** The model; empty when the file cannot be read, and until it is. */
    public Optional<ITSMModel> model() {
        return session.model();
    }

    /** What the rules say about the model. */
    public LiveFindings findings() {
        return findings;
    }

    /** Called on the UI thread after each run of the rules, for as long as the editor is open. */
    public void onFindings(Runnable listener) {
        findingsListeners.add(listener);
    }

    /** Takes back what was asked for by {@link #onFindings}. */
    public void removeFindingsListener(Runnable listener) {
        findingsListeners.remove(listener);
    }

    private void findingsChanged() {
        watch.changed(ModelChangeKind.FINDINGS);
        findingsListeners.forEach(Runnable::run);
    }

    EditorSelection selection() {
        return selection;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return session.domain();
    }

    // ---- pages

    @Override
    protected Composite createPageContainer(Composite parent) {
        area = new ReadingArea(parent);
        return area.content();
    }

    @Override
    protected void createPages() {
        ContextHelp.set(getContainer(), "editor");
        addPage(new OverviewPage(this));
        addPage(chain);
        addPage(new ElementsPage(this));
        addPage(new TablesPage(this));
        addPage(new SourcePage(this));
        area.showWhenOpen(session, this::showModel);
        Job notation = Job.createSystem(UiTexts.get("editor.notation"), (ICoreRunnable) monitor -> Notation.standard());
        notation.setPriority(Job.DECORATE);
        notation.schedule(AFTER_OPENING);
    }

    /** The file has been read. */
    private void showModel() {
        if (getActivePage() >= 0) {
            make(getActivePage());
        }
        everythingChanged();
        refreshActivePage();
    }

    /** Most users look at one or two pages: what is on a page is made when it is first shown. */
    private void addPage(EditorPage page) {
        pages.add(page);
        Composite place = new Composite(getContainer(), SWT.NONE);
        place.setLayout(new FillLayout());
        ContextHelp.set(place, page.context());
        setPageText(addPage(place), page.title());
    }

    private void make(int index) {
        EditorPage page = pages.get(index);
        if (!session.isOpening() && made.add(page)) {
            Composite place = (Composite) getControl(index);
            page.create(place);
            place.layout();
            watch.add(page);
        }
    }

    private boolean isShown(EditorPage page) {
        return getActivePage() >= 0 && pages.get(getActivePage()) == page;
    }

    private void refreshActivePage() {
        int active = getActivePage();
        if (active >= 0 && !session.isClosed() && !session.isOpening()) {
            watch.bringUpToDate(pages.get(active));
        }
    }

    @Override
    protected void pageChange(int newPageIndex) {
        make(newPageIndex);
        super.pageChange(newPageIndex);
        refreshActivePage();
        // The base class offers the selection of nested editors only.
        getSite().setSelectionProvider(selection);
    }

    /** Open to views and tests as well. */
    @Override
    public void setActivePage(int pageIndex) {
        super.setActivePage(pageIndex);
    }

    /** Shows the page of that class. */
    <P extends EditorPage> P show(Class<P> type) {
        for (int i = 0; i < pages.size(); i++) {
            if (type.isInstance(pages.get(i))) {
                setActivePage(i);
                return type.cast(pages.get(i));
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** Shows the page with the diagrams. */
    public void showChain() {
        show(ChainPage.class);
    }

    /**
     * Selects the element on the page that is seen, or on the page Elements when that one does not show it; and in the
     * diagram, if there is one, for when the user goes there.
     */
    public boolean reveal(EObject element) {
        refreshActivePage();
        if (!isShown(chain)) {
            chain.reveal(element);
        }
        if (getActivePage() >= 0 && pages.get(getActivePage()).reveal(element)) {
            return true;
        }
        return show(ElementsPage.class).reveal(element);
    }

    /** The same for the element of that id. */
    public boolean reveal(String id) {
        EObject element = session.isClosed() ? null : session.resource().getEObject(id);
        return element != null && reveal(element);
    }

    /** Shows the element on the page Source. */
    public void revealInSource(EObject element) {
        show(SourcePage.class).reveal(element);
    }

    @Override
    public void setFocus() {
        if (area.isWaiting()) {
            area.setFocus();
        } else if (getActivePage() >= 0) {
            pages.get(getActivePage()).focus();
        }
    }

    // ---- what the session tells

    @Override
    public void modelChanged() {
        watch.changed();
        EditHandlers.refresh(getSite());
    }

    @Override
    public void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void reloaded() {
        everythingChanged();
    }

    @Override
    public void notOpened() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void closed() {
        URI file = session.file();
        stopFollowing();
        open(file);
        showAgain();
    }

    /** Shows the model of another session. */
    private void showAgain() {
        selection.selected(List.of());
        area.showWhenOpen(session, this::showModel);
        firePropertyChange(PROP_DIRTY);
    }

    private void everythingChanged() {
        selection.selected(session.model().map(List::of).orElse(List.of()));
        watch.changed(ModelChangeKind.EVERYTHING);
    }

    // ---- saving

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (session.changedOnDisk() && !diskWatch.mayOverwrite()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            session.save(monitor);
        } catch (IOException failure) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(
                    Status.error(UiTexts.get("editor.notSaved", getPartName(), failure.getMessage()), failure),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return !session.isOpening();
    }

    @Override
    public void doSaveAs() {
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        IFile current = ResourceUtil.getFile(getEditorInput());
        if (current != null) {
            dialog.setOriginalFile(current);
        }
        if (dialog.open() == Window.OK && dialog.getResult() != null) {
            saveAs(ResourcesPlugin.getWorkspace().getRoot().getFile(withExtension(dialog.getResult())));
        }
    }

    private static IPath withExtension(IPath path) {
        return ItsmModels.FILE_EXTENSION.equals(path.getFileExtension()) ? path
                : path.addFileExtension(ItsmModels.FILE_EXTENSION);
    }

    /** Saves the model as another file of the workspace and goes on with that. */
    public void saveAs(IFile file) {
        try {
            session.saveCopy(SharedModels.uriOf(file));
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (IOException | CoreException failure) {
            StatusManager.getManager().handle(
                    Status.error(UiTexts.get("editor.notSaved", file.getName(), failure.getMessage()), failure),
                    StatusManager.SHOW | StatusManager.LOG);
            return;
        }
        goOnWith(file);
    }

    /** The model is in that file from now on. */
    void goOnWith(IFile file) {
        letGo();
        setInputWithNotify(new FileEditorInput(file));
        setPartName(file.getName());
        open(SharedModels.uriOf(file));
        showAgain();
    }

    @Override
    public void dispose() {
        diskWatch.stop();
        if (session != null) {
            letGo();
        }
        super.dispose();
    }

    // ---- what views ask for

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new TabbedPropertySheetPage(this));
        }
        if (adapter == DiagramPage.class) {
            return adapter.cast(isShown(chain) ? chain.diagram().orElse(null) : null);
        }
        if (adapter == IGotoMarker.class) {
            return adapter.cast(FindingNavigation.of(this));
        }
        if (adapter == ModelSession.class) {
            return adapter.cast(session);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }
}
