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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.itsm.modeler.diagram.ui.session.OtherEditor;
import org.itsm.modeler.sirius.SiriusTexts;
import org.itsm.modeler.sirius.representation.Representations;

/** Leads from a diagram of ours to the same one in Sirius. */
record SiriusEditor(Session session) implements OtherEditor {

    @Override
    public String name() {
        return SiriusTexts.get("sirius.name");
    }

    @Override
    public void open(String diagram, EObject root) throws CoreException {
        Representations.show(session, root, diagram, new NullProgressMonitor());
    }
}
