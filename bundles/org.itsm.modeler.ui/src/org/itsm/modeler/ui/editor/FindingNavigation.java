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

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IGotoMarker;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.findings.FindingMarkers;

/** Leads from the marker of a finding to its element, in the editor that is opened for it and in all diagrams. */
public final class FindingNavigation implements IAdapterFactory {

    /** Called by the extension registry, for editors of diagrams. */
    public FindingNavigation() {
        super();
    }

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return type == IGotoMarker.class && editor instanceof IEditorPart part ? type.cast(of(part)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IGotoMarker.class};
    }

    static IGotoMarker of(IEditorPart editor) {
        return marker -> show(marker, editor);
    }

    private static void show(IMarker marker, IEditorPart editor) {
        ModelSession session = editor.getAdapter(ModelSession.class);
        if (session != null) {
            session.whenOpen(() -> show(marker, editor, session));
        }
    }

    private static void show(IMarker marker, IEditorPart editor, ModelSession session) {
        EObject element = session.isClosed() ? null
                : session.resource().getEObject(marker.getAttribute(FindingMarkers.ELEMENT, ""));
        if (element != null) {
            Navigation navigation = new Navigation(editor.getSite().getPage());
            navigation.revealInDiagrams(element);
            navigation.reveal(editor, element);
        }
    }
}
