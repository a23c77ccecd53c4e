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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.itsm.modeler.diagram.ui.session.DomainLocator;
import org.itsm.modeler.diagram.ui.session.HeldModel;
import org.itsm.modeler.diagram.ui.session.OtherEditor;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;

/** A tool that has an editor of its own for the diagrams of all files whose names begin with {@value #PREFIX}. */
public final class OtherTool implements DomainLocator {

    static final String PREFIX = "held-";
    static final String NAME = "Drawing Board";

    /** Called by the extension registry. */
    public OtherTool() {
        super();
    }

    @Override
    public Optional<HeldModel> find(URI file) {
        return file.lastSegment().startsWith(PREFIX) ? Optional.of(new Held(file)) : Optional.empty();
    }

    /** The editor of the tool, which only notes what it is to open; it refuses all but diagrams of whole models. */
    static final class Editor implements OtherEditor {

        private final List<String> opened = new ArrayList<>();

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public void open(String diagram, EObject root) throws CoreException {
            if (root.eContainer() != null) {
                throw new CoreException(Status.error("Too small for the board"));
            }
            opened.add(diagram);
        }

        List<String> opened() {
            return List.copyOf(opened);
        }
    }

    private static final class Held implements HeldModel {

        private final Editor editor = new Editor();
        private final BasicCommandStack stack = new BasicCommandStack();
        private final EditingDomain domain = new AdapterFactoryEditingDomain(
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack, ItsmModels.newResourceSet());
        private final LoadedModel loaded;

        Held(URI file) {
            this.loaded = ItsmModels.load(domain.getResourceSet(), file);
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
            ItsmModels.save(resource());
            stack.saveIsDone();
        }

        @Override
        public void revert() {
            while (stack.canUndo()) {
                stack.undo();
            }
        }

        @Override
        public void setObserver(Observer observer) {
            stack.addCommandStackListener(event -> observer.dirtyChanged());
        }

        @Override
        public Optional<OtherEditor> otherEditor() {
            return Optional.of(editor);
        }

        @Override
        public void release() {
            stack.flush();
        }
    }
}
