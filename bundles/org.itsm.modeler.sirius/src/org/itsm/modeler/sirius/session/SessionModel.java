/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.itsm.modeler.diagram.ui.session.HeldModel;
import org.itsm.modeler.diagram.ui.session.OtherEditor;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadProblem.Severity;

/** A model file in the hands of a session: changes, dirty state and saving are the session's. */
final class SessionModel implements HeldModel {

    private final Session session;
    private final Resource resource;
    private final Consumer<SessionModel> releasing;
    private Observer observer;

    SessionModel(Session session, Resource resource, Consumer<SessionModel> releasing) {
        this.session = session;
        this.resource = resource;
        this.releasing = releasing;
    }

    @Override
    public EditingDomain domain() {
        return session.getTransactionalEditingDomain();
    }

    @Override
    public Resource resource() {
        return resource;
    }

    @Override
    public List<LoadProblem> problems() {
        return resource.getErrors().stream().map(error -> new LoadProblem(Severity.ERROR, resource.getURI(), error.getLine(),
                error.getColumn(), error.getMessage())).toList();
    }

    @Override
    public boolean read(BooleanSupplier reading) {
        boolean[] answer = new boolean[1];
        try {
            session.getTransactionalEditingDomain().runExclusive(() -> answer[0] = reading.getAsBoolean());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return answer[0];
    }

    @Override
    public boolean isDirty() {
        return session.getStatus() == SessionStatus.DIRTY;
    }

    @Override
    public void save(IProgressMonitor monitor) {
        session.save(monitor);
    }

    /** Takes back what was done since the session was last saved: reading the file again would part its diagrams from it. */
    @Override
    public void revert() {
        BasicCommandStack stack = (BasicCommandStack) domain().getCommandStack();
        while (stack.isSaveNeeded() && stack.canUndo()) {
            stack.undo();
        }
    }

    @Override
    public void setObserver(Observer wanted) {
        observer = wanted;
    }

    @Override
    public Optional<OtherEditor> otherEditor() {
        return Optional.of(new SiriusEditor(session));
    }

    void dirtyChanged() {
        observer.dirtyChanged();
    }

    void closed() {
        observer.closed();
    }

    @Override
    public void release() {
        releasing.accept(this);
    }
}
