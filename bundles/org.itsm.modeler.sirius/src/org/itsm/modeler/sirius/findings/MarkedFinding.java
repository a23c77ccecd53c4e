/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.FindingDiagnostic;
import org.itsm.modeler.validation.emf.OfferedFixes;

/**
 * The finding that a marker on a session's file is about, as it stands now.
 *
 * @param session the open session
 * @param finding what the rules still say
 * @param result  the run that says it
 */
record MarkedFinding(Session session, Finding finding, ValidationResult result) {

    /** The attribute in which Sirius keeps the address of the element; its own constant is internal. */
    static final String SEMANTIC_URI = "SEMANTIC_URI";

    /**
     * Looks the finding up. A marker of a diagram stands at what the diagram shows: for an element without a figure
     * that is what the diagram is about, so the text decides which element of that file is meant.
     *
     * @return empty when the session is closed, when the finding has gone, or when elements share its very text
     */
    static Optional<MarkedFinding> of(IMarker marker) {
        Session session = sessionOf(marker.getResource());
        if (session == null || !(elementOf(marker, session) instanceof ITSMElement element)) {
            return Optional.empty();
        }
        List<Finding> said = findings(marker, element);
        return said.stream().filter(finding -> finding.element() == element).findFirst()
                .or(() -> said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty())
                .map(finding -> new MarkedFinding(session, finding, ModelFindings.resultFor(element)));
    }

    /** Says whether the rules do not say any more what the marker says. In a closed session nothing is solved. */
    static boolean isSolved(IMarker marker) {
        Session session = sessionOf(marker.getResource());
        return session != null
                && (!(elementOf(marker, session) instanceof ITSMElement element) || findings(marker, element).isEmpty());
    }

    /** All findings in the element's file that read like the marker. */
    private static List<Finding> findings(IMarker marker, ITSMElement element) {
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        return ModelFindings.resultFor(element).findings().stream()
                .filter(finding -> !finding.waived())
                .filter(finding -> FindingDiagnostic.textOf(finding).equals(message))
                .toList();
    }

    /** The ways to mend it, as the rule offers them now, once for each choice. */
    List<QuickFix> fixes() {
        return OfferedFixes.of(finding, result.context());
    }

    private static Session sessionOf(IResource file) {
        Session session = SessionManager.INSTANCE
                .getExistingSession(URI.createPlatformResourceURI(file.getFullPath().toString(), true));
        return session != null && session.isOpen() ? session : null;
    }

    private static EObject elementOf(IMarker marker, Session session) {
        String address = marker.getAttribute(SEMANTIC_URI, null);
        return address == null ? null
                : session.getTransactionalEditingDomain().getResourceSet().getEObject(URI.createURI(address), false);
    }
}
