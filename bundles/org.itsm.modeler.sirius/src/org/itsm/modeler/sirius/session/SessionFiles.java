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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.resource.ItsmModels;

/**
 * The model files that a session holds and who of ours works on them. It is with the session from the moment when that
 * comes until it begins to close, so that nobody opens a file through a session that goes.
 */
final class SessionFiles extends AdapterImpl {

    private final Session session;
    private final List<SessionModel> held = new ArrayList<>();

    SessionFiles(Session session) {
        this.session = session;
    }

    /** That of the session; empty when it closes. */
    static Optional<SessionFiles> of(Session session) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        return domain == null ? Optional.empty()
                : domain.getResourceSet().eAdapters().stream().filter(SessionFiles.class::isInstance).map(SessionFiles.class::cast).findFirst();
    }

    /** The file in the hands of the session; empty when the session does not have it or is not open yet. */
    Optional<SessionModel> hold(URI file) {
        if (!session.isOpen()) {
            return Optional.empty();
        }
        Optional<SessionModel> model = session.getSemanticResources().stream()
                .filter(resource -> file.equals(resource.getURI()))
                .findFirst()
                .map(resource -> new SessionModel(session, resource, held::remove));
        model.ifPresent(held::add);
        return model;
    }

    /** The session has opened or has got another file: whoever of ours has it open is to work on the session. */
    void takeOver() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (session.isOpen()) {
                    session.getSemanticResources().stream().map(Resource::getURI)
                            .filter(file -> ItsmModels.FILE_EXTENSION.equals(file.fileExtension()))
                            .forEach(SessionFiles::takeOver);
                }
            });
        }
    }

    private static void takeOver(URI file) {
        SharedModels models = SharedModels.ofWorkbench();
        if (!models.giveWay(file)) {
            models.find(file).ifPresent(own -> own.addListener(new Patience(own)));
        }
    }

    /** Waits until what was not saved when the session came is saved. */
    private record Patience(ModelSession own) implements SessionListener {

        @Override
        public void dirtyChanged() {
            if (!own.isDirty()) {
                own.removeListener(this);
                // Whoever saves is done with the file first.
                Display.getCurrent().asyncExec(() -> takeOver(own.file()));
            }
        }
    }

    void dirtyChanged() {
        if (!held.isEmpty()) {
            onUiThread(() -> List.copyOf(held).forEach(SessionModel::dirtyChanged));
        }
    }

    /** The session begins to close: its objects are let go before they are gone. */
    void close() {
        if (!held.isEmpty()) {
            onUiThread(() -> List.copyOf(held).forEach(SessionModel::closed));
        }
    }

    private static void onUiThread(Runnable work) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.syncExec(work);
        }
    }
}
