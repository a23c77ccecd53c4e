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

import org.eclipse.emf.ecore.EObject;

/** What stands in the cells of tables. */
public class TextServices {

    /** The status as a word; empty when it is not given. */
    public String statusText(EObject element) {
        return Values.word(element, "status");
    }

    /** The perspective as a word; empty when it is not given. */
    public String perspectiveText(EObject element) {
        return Values.word(element, "perspective");
    }

    /** The horizon as a word; empty when it is not given. */
    public String horizonText(EObject element) {
        return Values.word(element, "horizon");
    }

    /** The criticality as a word; empty when it is not given. */
    public String criticalityText(EObject element) {
        return Values.word(element, "criticality");
    }

    /** The kind as a word; empty when it is not given. */
    public String kindText(EObject element) {
        return Values.word(element, "kind");
    }

    /** The stage as a word; empty when it is not given. */
    public String stageText(EObject element) {
        return Values.word(element, "stage");
    }

    /** The automation as a word; empty when it is not given. */
    public String automationText(EObject element) {
        return Values.word(element, "automation");
    }

    /** The direction as a word; empty when it is not given. */
    public String directionText(EObject element) {
        return Values.word(element, "direction");
    }

    /** The frequency as a word; empty when it is not given. */
    public String frequencyText(EObject element) {
        return Values.word(element, "frequency");
    }

    /** The step as a word; empty when it is not given. */
    public String stepText(EObject element) {
        return Values.word(element, "step");
    }

    /** The state as a word; empty when it is not given. */
    public String stateText(EObject element) {
        return Values.word(element, "state");
    }

    /** "true" or nothing: repeatable. */
    public String repeatableText(EObject element) {
        return Values.yes(element, "repeatable");
    }

    /** "true" or nothing: organizational only. */
    public String organizationalOnlyText(EObject element) {
        return Values.yes(element, "organizationalOnly");
    }

    /** "true" or nothing: business wide. */
    public String businessWideText(EObject element) {
        return Values.yes(element, "businessWide");
    }

    /** "true" or nothing: mandatory. */
    public String mandatoryText(EObject element) {
        return Values.yes(element, "mandatory");
    }

    /** The name of the stakeholder who defines it. */
    public String definedByText(EObject element) {
        return Values.name(element, "definedBy");
    }

    /** The name of the owner. */
    public String ownerText(EObject element) {
        return Values.name(element, "owner");
    }

    /** The name of the department. */
    public String departmentText(EObject element) {
        return Values.name(element, "department");
    }

    /** The name of the customer. */
    public String customerText(EObject element) {
        return Values.name(element, "customer");
    }

    /** The name of the provider. */
    public String providerText(EObject element) {
        return Values.name(element, "provider");
    }

    /** The name of the supplier. */
    public String supplierText(EObject element) {
        return Values.name(element, "supplier");
    }

    /** The names of the objectives that it realizes. */
    public String realizesText(EObject element) {
        return Values.names(element, "realizes");
    }

    /** The names of the services that it uses. */
    public String usesServicesText(EObject element) {
        return Values.names(element, "usesServices");
    }

    /** The names of the objectives that it contributes to. */
    public String contributesToText(EObject element) {
        return Values.names(element, "contributesTo");
    }

    /** The names of the business processes that it supports. */
    public String supportsText(EObject element) {
        return Values.names(element, "supports");
    }

    /** The names of the IT goals that it pursues. */
    public String goalsText(EObject element) {
        return Values.names(element, "goals");
    }

    /** The names of the ITSM processes that it is performed for. */
    public String performedForText(EObject element) {
        return Values.names(element, "performedFor");
    }

    /** The names of what it measures. */
    public String measuresText(EObject element) {
        return Values.names(element, "measures");
    }

    /** The names of the ITSM processes that adopt it. */
    public String adoptedByText(EObject element) {
        return Values.names(element, "adoptedBy");
    }

    /** The names of what it improves. */
    public String improvesText(EObject element) {
        return Values.names(element, "improves");
    }

    /** The priority; empty when it is not given. */
    public String priorityText(EObject element) {
        return Values.text(element, "priority");
    }

    /** The maturity; empty when it is not given. */
    public String maturityText(EObject element) {
        return Values.text(element, "maturity");
    }

    /** The headcount; empty when it is not given. */
    public String headcountText(EObject element) {
        return Values.text(element, "headcount");
    }

    /** The min; empty when it is not given. */
    public String minText(EObject element) {
        return Values.text(element, "min");
    }

    /** The max; empty when it is not given. */
    public String maxText(EObject element) {
        return Values.text(element, "max");
    }

    /** The effort hours; empty when it is not given. */
    public String effortHoursText(EObject element) {
        return Values.text(element, "effortHours");
    }

    /** The baseline; empty when it is not given. */
    public String baselineText(EObject element) {
        return Values.text(element, "baseline");
    }

    /** The target; empty when it is not given. */
    public String targetText(EObject element) {
        return Values.text(element, "target");
    }

    /** The target max; empty when it is not given. */
    public String targetMaxText(EObject element) {
        return Values.text(element, "targetMax");
    }

    /** The warning; empty when it is not given. */
    public String warningText(EObject element) {
        return Values.text(element, "warning");
    }

    /** The critical; empty when it is not given. */
    public String criticalText(EObject element) {
        return Values.text(element, "critical");
    }

    /** The reviewed on as it is written; empty when it is not given. */
    public String reviewedOnText(EObject element) {
        return Values.text(element, "reviewedOn");
    }

    /** The next review as it is written; empty when it is not given. */
    public String nextReviewText(EObject element) {
        return Values.text(element, "nextReview");
    }

    /** The target date as it is written; empty when it is not given. */
    public String targetDateText(EObject element) {
        return Values.text(element, "targetDate");
    }

    /** The valid from as it is written; empty when it is not given. */
    public String validFromText(EObject element) {
        return Values.text(element, "validFrom");
    }

    /** The valid to as it is written; empty when it is not given. */
    public String validToText(EObject element) {
        return Values.text(element, "validTo");
    }

    /** The review date as it is written; empty when it is not given. */
    public String reviewDateText(EObject element) {
        return Values.text(element, "reviewDate");
    }

    /** The started on as it is written; empty when it is not given. */
    public String startedOnText(EObject element) {
        return Values.text(element, "startedOn");
    }

    /** The done on as it is written; empty when it is not given. */
    public String doneOnText(EObject element) {
        return Values.text(element, "doneOn");
    }
}
