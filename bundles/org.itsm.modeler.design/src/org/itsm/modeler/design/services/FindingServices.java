/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.emf.FindingsIndex;

/** What the rules found about an element, as figures show it. */
public class FindingServices {

    private static final String ICONS = "/org.itsm.modeler.design/icons/";

    private final RuleRegistry rules = RuleRegistry.installed();

    /** Says whether the rules found anything about the element that is not waived. */
    public Boolean hasFinding(EObject element) {
        return !findingsOf(element).isEmpty();
    }

    /** Says whether the gravest finding is an error. */
    public Boolean hasErrorFinding(EObject element) {
        return gravest(element) == Severity.ERROR;
    }

    /** Says whether the gravest finding is a warning. */
    public Boolean hasWarningFinding(EObject element) {
        return gravest(element) == Severity.WARNING;
    }

    /**
     * The image that stands for the gravest finding; empty where there is none. It is made of pixels, because Sirius draws
     * an SVG anew for each figure; its drawing stands beside it.
     */
    public String findingImage(EObject element) {
        Severity gravest = gravest(element);
        return gravest == null ? "" : ICONS + gravest.key() + ".png";
    }

    /** The findings as lines, the gravest first. */
    public String findingTooltip(EObject elementOrView) {
        return findingsOf(Views.subjectOf(elementOrView)).stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(finding -> finding.ruleId() + " " + finding.message())
                .collect(Collectors.joining("\n"));
    }

    private Severity gravest(EObject element) {
        Severity gravest = null;
        for (Finding finding : findingsOf(element)) {
            gravest = gravest == null || finding.severity().compareTo(gravest) > 0 ? finding.severity() : gravest;
        }
        return gravest;
    }

    private List<Finding> findingsOf(EObject element) {
        if (!(element instanceof ITSMElement itsm) || Models.modelOf(element).isEmpty()) {
            return List.of();
        }
        List<Finding> all = FindingsIndex.of(itsm, rules, Clock.systemDefaultZone()).at(itsm);
        return all.isEmpty() ? all : all.stream().filter(finding -> !finding.waived()).toList();
    }
}
