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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.FindingsIndex;

/** The findings of open models as they are now; worked out when they are asked for and kept until the model changes. */
public final class ModelFindings {

    private ModelFindings() {
    }

    /** The last run over the model; empty when there is no model to look at. */
    public static Optional<ValidationResult> of(ModelSession session) {
        return session.model().map(model -> index(model).resultFor(model));
    }

    /** The findings at this very element that are not waived. */
    public static List<Finding> at(ITSMElement element) {
        return index(element).at(element).stream().filter(finding -> !finding.waived()).toList();
    }

    /** Tells which elements of the model have findings that are not waived, as of now. */
    public static Predicate<ITSMElement> anyIn(ITSMModel model) {
        Set<ITSMElement> found = index(model).resultFor(model).findings().stream()
                .filter(finding -> !finding.waived())
                .map(Finding::element)
                .collect(Collectors.toCollection(HashSet::new));
        return found::contains;
    }

    private static FindingsIndex index(ITSMElement element) {
        return FindingsIndex.of(element, RuleRegistry.standard(), Clock.systemDefaultZone());
    }
}
