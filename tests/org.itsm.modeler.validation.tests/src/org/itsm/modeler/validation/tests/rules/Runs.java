/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;

/** Runs of the standard rules on the day on which all fixtures are read. */
public final class Runs {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Runs() {
    }

    /** All rules in the profile review. */
    public static ValidationResult all(Resource resource) {
        return with(RuleSettings.of(Profile.REVIEW), resource);
    }

    /** One rule alone. */
    public static ValidationResult only(String ruleId, Resource resource) {
        return with(RuleSettings.of(Profile.REVIEW).onlyRules(Set.of(ruleId)), resource);
    }

    /** One of these rules alone. */
    public static ValidationResult only(RuleRegistry rules, String ruleId, Resource resource) {
        return new Validator(rules, RuleSettings.of(Profile.REVIEW).onlyRules(Set.of(ruleId)), TODAY).validate(resource);
    }

    public static ValidationResult with(RuleSettings settings, Resource resource) {
        return new Validator(RuleRegistry.standard(), settings, TODAY).validate(resource);
    }

    /** The findings that count, each as "RULE at id", and what tells it from others there. */
    public static List<String> counted(ValidationResult result) {
        return result.findings().stream().filter(finding -> !finding.waived()).map(Runs::identity).toList();
    }

    public static String identity(Finding finding) {
        return finding.ruleId() + " at " + finding.element().getId() + (finding.key().isEmpty() ? "" : " (" + finding.key() + ")");
    }

    public static List<ITSMElement> elements(ValidationResult result) {
        return result.findings().stream().map(Finding::element).toList();
    }

    public static List<String> messages(ValidationResult result) {
        return result.findings().stream().map(Finding::message).toList();
    }

    public static List<QuickFix> fixes(Finding finding, ValidationResult result) {
        return finding.rule().fixes(finding, result.context());
    }

    public static QuickFix fix(int number, Collection<QuickFix> fixes) {
        return fixes.stream().filter(fix -> fix.number() == number).findFirst().orElseThrow();
    }

    /** Every choice of a fix as a fix of its own. */
    public static List<QuickFix> withChoices(List<QuickFix> fixes) {
        List<QuickFix> all = new ArrayList<>();
        for (QuickFix fix : fixes) {
            if (fix.choices().isEmpty()) {
                all.add(fix);
            } else {
                fix.choices().forEach(choice -> all.add(fix.choosing(choice)));
            }
        }
        return all;
    }
}
