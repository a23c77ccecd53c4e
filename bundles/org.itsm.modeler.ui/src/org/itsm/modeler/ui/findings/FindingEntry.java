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

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Severity;

/**
 * A finding as it can be shown and found again without the objects of the run that made it.
 *
 * @param rule     the id of the rule
 * @param severity the severity under the settings of the file
 * @param element  the id of the element
 * @param name     what the element is called
 * @param key      tells several findings of the rule at the element apart
 * @param message  the sentence for the user
 * @param waived   whether it is excused
 */
public record FindingEntry(String rule, Severity severity, String element, String name, String key, String message,
        boolean waived) {

    static FindingEntry of(Finding finding) {
        ITSMElement element = finding.element();
        return new FindingEntry(finding.ruleId(), finding.severity(), element.getId(), Labels.nameOf(element), finding.key(),
                finding.message(), finding.waived());
    }

    /** Whether it says the same of the same element. */
    boolean isFor(Finding finding) {
        return rule.equals(finding.ruleId()) && key.equals(finding.key()) && element.equals(finding.element().getId());
    }
}
