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

import java.time.Clock;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.FindingsIndex;

/** What the rules say today about elements that live in a session; each file is validated once between two changes. */
public final class ModelFindings {

    private static final RuleRegistry RULES = RuleRegistry.installed();

    private ModelFindings() {
    }

    /** The findings at this very element that are not waived. */
    public static List<Finding> at(ITSMElement element) {
        return index(element).at(element).stream().filter(finding -> !finding.waived()).toList();
    }

    /** The run over the element's file. */
    static ValidationResult resultFor(ITSMElement element) {
        return index(element).resultFor(element);
    }

    private static FindingsIndex index(ITSMElement element) {
        return FindingsIndex.of(element, RULES, Clock.systemDefaultZone());
    }
}
