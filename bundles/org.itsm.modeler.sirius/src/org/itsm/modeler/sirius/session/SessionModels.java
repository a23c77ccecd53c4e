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

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.itsm.modeler.diagram.ui.session.DomainLocator;
import org.itsm.modeler.diagram.ui.session.HeldModel;

/** Has editors and views of ours work on the session of a file, where there is one. */
public final class SessionModels implements DomainLocator {

    /** Called by the extension registry. */
    public SessionModels() {
        super();
    }

    @Override
    public Optional<HeldModel> find(URI file) {
        return SessionManager.INSTANCE.getSessions().stream()
                .flatMap(session -> SessionFiles.of(session).stream())
                .flatMap(files -> files.hold(file).stream())
                .map(HeldModel.class::cast)
                .findFirst();
    }
}
