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

import java.time.Clock;
import java.util.Optional;

import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.FindingsIndex;

/** The findings in the very objects of an open model, for mending them; worked out on request and kept until a change. */
final class ModelFindings {

    private ModelFindings() {
    }

    /** The last run over the model; empty when there is no model to look at. */
    static Optional<ValidationResult> of(ModelSession session) {
        return session.model().map(model -> index(model).resultFor(model));
    }

    private static FindingsIndex index(ITSMElement element) {
        return FindingsIndex.of(element, RuleRegistry.installed(), Clock.systemDefaultZone());
    }
}
