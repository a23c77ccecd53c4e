/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.io.IOException;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.itsm.modeler.model.edit.ItsmEditAdapterFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;

/** A file that we opened ourselves; without any content until what was read is taken. */
final class OwnModel implements HeldModel, CommandStackListener {

    private final ComposedAdapterFactory adapterFactory = new ComposedAdapterFactory(
            List.of(new ItsmEditAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
    private final BasicCommandStack stack = new BasicCommandStack();
    private final ResourceSet resources = ItsmModels.newResourceSet();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(adapterFactory, stack, resources);
    private final URI file;
    private LoadedModel loaded;
    private Observer observer;

    OwnModel(URI file) {
        this.file = file;
        this.loaded = new LoadedModel(resources.createResource(file), Optional.empty(), List.of());
        stack.addCommandStackListener(this);
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public Resource resource() {
        return loaded.resource();
    }

    @Override
    public List<LoadProblem> problems() {
        return loaded.problems();
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public void save(IProgressMonitor monitor) throws IOException {
        save(ItsmModels.contentOf(resource()), monitor);
    }

    /** Saves what {@link ItsmModels#contentOf} says of it. */
    void save(byte[] content, IProgressMonitor monitor) throws IOException {
        WorkspaceFiles.save(resource(), content, monitor);
        stack.saveIsDone();
        tellDirty();
    }

    @Override
    public void revert() {
        take(FreshModel.read(file, new NullProgressMonitor()));
    }

    /** Goes on with what was read, and forgets what there was before and the undo history. */
    void take(FreshModel read) {
        stack.flush();
        clear();
        resources.getResources().addAll(List.copyOf(read.resources().getResources()));
        loaded = read.loaded();
        stack.saveIsDone();
        tellDirty();
    }

    /**
     * Lets all files go. Unloading them would take every object by itself out of what refers to it; here all that do go
     * together, so it is enough that none has a file any more.
     */
    private void clear() {
        List<Resource> files = List.copyOf(resources.getResources());
        resources.getResources().clear();
        files.forEach(file -> file.getContents().clear());
    }

    /** Goes on with content that the file does not have yet. */
    void restore(FreshModel content) {
        take(content);
        stack.execute(new Restored());
        tellDirty();
    }

    /** Makes the model dirty, and is not undone: what was there before is in the file. */
    private static final class Restored extends AbstractCommand {

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            // The content is there already.
        }

        @Override
        public void redo() {
            execute();
        }

        @Override
        public boolean canUndo() {
            return false;
        }
    }

    @Override
    public void setObserver(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void commandStackChanged(EventObject event) {
        tellDirty();
    }

    private void tellDirty() {
        if (observer != null) {
            observer.dirtyChanged();
        }
    }

    @Override
    public void release() {
        stack.removeCommandStackListener(this);
        stack.flush();
        adapterFactory.dispose();
        clear();
        resources.eAdapters().clear();
    }
}
