/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.OfferedFixes;

/**
 * The finding that a marker stands for, in the model as it is now.
 *
 * @param finding what the rule says now
 * @param result  the run it is from
 */
record MarkedFinding(Finding finding, ValidationResult result) {

    /**
     * Does something with the session of the marker's file, which is opened for it when it is not open; nothing when the
     * user does not want to wait for that.
     */
    static void in(IFile file, Consumer<ModelSession> work) {
        ModelSession session = SharedModels.ofWorkbench().openInBackground(SharedModels.uriOf(file));
        try {
            if (Patience.awaitModel(session)) {
                work.accept(session);
            }
        } finally {
            session.release();
        }
    }

    /** Looks it up; empty when the rule does not say it any more. */
    static Optional<MarkedFinding> of(IMarker marker, ModelSession session) {
        return ModelFindings.of(session).flatMap(result -> result.findings().stream()
                .filter(finding -> !finding.waived() && matches(marker, finding))
                .findFirst()
                .map(finding -> new MarkedFinding(finding, result)));
    }

    static boolean matches(IMarker marker, Finding finding) {
        return finding.ruleId().equals(marker.getAttribute(FindingMarkers.RULE, ""))
                && finding.key().equals(marker.getAttribute(FindingMarkers.KEY, ""))
                && marker.getAttribute(FindingMarkers.ELEMENT, "").equals(finding.element().getId());
    }

    /** The ways to mend it, as the rule offers them now, once for each choice. */
    List<QuickFix> fixes() {
        return OfferedFixes.of(finding, result.context());
    }
}
