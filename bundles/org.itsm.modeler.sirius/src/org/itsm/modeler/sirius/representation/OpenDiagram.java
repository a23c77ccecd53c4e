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

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.resource.ItsmModels;

/**
 * What a double click opens: the own diagram of an element, or of the model in a file, created and arranged the first
 * time.
 *
 * @param session the open session that the element lives in
 * @param element what to open
 */
public record OpenDiagram(Session session, ITSMElement element) {

    /** What the selection would open; empty when it is not one element or model file of an open session. */
    public static Optional<OpenDiagram> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
            return Optional.empty();
        }
        Object selected = structured.getFirstElement();
        if (selected instanceof IFile file) {
            return modelIn(file).flatMap(OpenDiagram::inSession);
        }
        return selected instanceof ITSMElement element ? inSession(element) : Optional.empty();
    }

    private static Optional<OpenDiagram> inSession(ITSMElement element) {
        return Optional.ofNullable(SessionManager.INSTANCE.getSession(element))
                .filter(Session::isOpen)
                .map(session -> new OpenDiagram(session, element));
    }

    private static Optional<? extends ITSMElement> modelIn(IFile file) {
        URI address = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        return SessionManager.INSTANCE.getSessions().stream()
                .flatMap(session -> session.getSemanticResources().stream())
                .filter(resource -> address.equals(resource.getURI()))
                .findFirst()
                .flatMap((Resource resource) -> ItsmModels.modelIn(resource));
    }

    /** Opens it. Called on the UI thread; tells the user when it does not work. */
    public void run() {
        try {
            Representations.chooseViewpoint(session, new NullProgressMonitor());
            Optional<String> id = OwnDiagram.of(session, element);
            if (id.isPresent()) {
                Representations.show(session, element, id.get(), new NullProgressMonitor());
            }
        } catch (CoreException failure) {
            StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
