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

/** Sets what may be absent: numbers and dates. */
public class ValueServices {

    /** Sets the priority; the empty text clears it, and what is no whole number is refused. */
    public EObject setPriority(EObject element, String text) {
        return Values.setCount(element, "priority", text);
    }

    /** Sets the maturity; the empty text clears it, and what is no whole number is refused. */
    public EObject setMaturity(EObject element, String text) {
        return Values.setCount(element, "maturity", text);
    }

    /** Sets the headcount; the empty text clears it, and what is no whole number is refused. */
    public EObject setHeadcount(EObject element, String text) {
        return Values.setCount(element, "headcount", text);
    }

    /** Sets the min; the empty text clears it, and what is no number is refused. */
    public EObject setMin(EObject element, String text) {
        return Values.setNumber(element, "min", text);
    }

    /** Sets the max; the empty text clears it, and what is no number is refused. */
    public EObject setMax(EObject element, String text) {
        return Values.setNumber(element, "max", text);
    }

    /** Sets the effort hours; the empty text clears it, and what is no number is refused. */
    public EObject setEffortHours(EObject element, String text) {
        return Values.setNumber(element, "effortHours", text);
    }

    /** Sets the baseline; the empty text clears it, and what is no number is refused. */
    public EObject setBaseline(EObject element, String text) {
        return Values.setNumber(element, "baseline", text);
    }

    /** Sets the target; the empty text clears it, and what is no number is refused. */
    public EObject setTarget(EObject element, String text) {
        return Values.setNumber(element, "target", text);
    }

    /** Sets the target max; the empty text clears it, and what is no number is refused. */
    public EObject setTargetMax(EObject element, String text) {
        return Values.setNumber(element, "targetMax", text);
    }

    /** Sets the warning; the empty text clears it, and what is no number is refused. */
    public EObject setWarning(EObject element, String text) {
        return Values.setNumber(element, "warning", text);
    }

    /** Sets the critical; the empty text clears it, and what is no number is refused. */
    public EObject setCritical(EObject element, String text) {
        return Values.setNumber(element, "critical", text);
    }

    /** Sets the reviewed on; the empty text clears it, and what is no date is refused. */
    public EObject setReviewedOn(EObject element, String text) {
        return Values.setDate(element, "reviewedOn", text);
    }

    /** Sets the next review; the empty text clears it, and what is no date is refused. */
    public EObject setNextReview(EObject element, String text) {
        return Values.setDate(element, "nextReview", text);
    }

    /** Sets the target date; the empty text clears it, and what is no date is refused. */
    public EObject setTargetDate(EObject element, String text) {
        return Values.setDate(element, "targetDate", text);
    }

    /** Sets the valid from; the empty text clears it, and what is no date is refused. */
    public EObject setValidFrom(EObject element, String text) {
        return Values.setDate(element, "validFrom", text);
    }

    /** Sets the valid to; the empty text clears it, and what is no date is refused. */
    public EObject setValidTo(EObject element, String text) {
        return Values.setDate(element, "validTo", text);
    }

    /** Sets the review date; the empty text clears it, and what is no date is refused. */
    public EObject setReviewDate(EObject element, String text) {
        return Values.setDate(element, "reviewDate", text);
    }

    /** Sets the started on; the empty text clears it, and what is no date is refused. */
    public EObject setStartedOn(EObject element, String text) {
        return Values.setDate(element, "startedOn", text);
    }

    /** Sets the done on; the empty text clears it, and what is no date is refused. */
    public EObject setDoneOn(EObject element, String text) {
        return Values.setDate(element, "doneOn", text);
    }
}
