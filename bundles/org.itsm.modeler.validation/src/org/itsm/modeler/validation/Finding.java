/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Waiver;

/**
 * What a rule says about an element.
 *
 * @param rule     the rule that speaks
 * @param severity the severity under the settings of the run
 * @param element  where the finding stands
 * @param feature  the feature it is about; null when it is about the element as a whole
 * @param key      tells several findings of one rule at one element apart (a layer, a waiver, a target); else empty
 * @param message  the sentence for the user
 * @param waiver   the waiver that excuses it; null when there is none
 */
public record Finding(Rule<?> rule, Severity severity, ITSMElement element, EStructuralFeature feature, String key,
        String message, Waiver waiver) {

    public String ruleId() {
        return rule.id();
    }

    public Optional<EStructuralFeature> aboutFeature() {
        return Optional.ofNullable(feature);
    }

    /** Says whether it is about the rule, which threw something instead of answering. */
    public boolean isFailure() {
        return key.equals(RuleFailures.KEY);
    }

    /** The ways to mend it, in the order of the rule's page; none where the rule itself is to be mended. */
    public List<QuickFix> fixes(ValidationContext context) {
        return isFailure() ? List.of() : rule.fixes(this, context);
    }

    /** A waived finding is listed apart and never counts. */
    public boolean waived() {
        return waiver != null;
    }
}
