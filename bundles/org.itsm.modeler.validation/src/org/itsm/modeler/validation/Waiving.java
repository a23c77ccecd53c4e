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

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * The quick fix that fits every finding: somebody has looked at it and excuses the element from the rule, for a reason and,
 * unless it is for ever, until a day. Whoever offers it asks for the two; {@link #problem} says what is wrong with an answer.
 *
 * @param reason why the finding is no fault
 * @param until  the last day on which the waiver holds; null when it holds for ever
 * @param by     who decided so; null when not said
 */
public record Waiving(String reason, LocalDate until, String by) {

    public Waiving {
        if (Texts.isBlank(reason)) {
            throw new IllegalArgumentException(Labels.text("waive.reason"));
        }
    }

    /** What is wrong with the answers of a user; empty when they make a waiver that holds. */
    public static Optional<String> problem(String reason, String until, LocalDate today) {
        if (Texts.isBlank(reason)) {
            return Optional.of(Labels.text("waive.reason"));
        }
        if (Texts.isBlank(until)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Dates.of(until);
        if (day.isEmpty()) {
            return Optional.of(Labels.text("waive.date").replace("{0}", until));
        }
        return day.get().isBefore(today) ? Optional.of(Labels.text("waive.past").replace("{0}", until)) : Optional.empty();
    }

    /** Waives one finding. */
    public ModelChange of(Finding finding, LocalDate today) {
        return of(List.of(finding), today);
    }

    /** Waives all of the findings as one change. */
    public ModelChange of(Collection<Finding> findings, LocalDate today) {
        List<Finding> all = List.copyOf(findings);
        String rules = String.join(", ", all.stream().map(Finding::ruleId).distinct().sorted().toList());
        return new Change(Labels.text("waive.label").replace("{0}", rules), () -> all.forEach(finding -> waive(finding, today)));
    }

    /**
     * A waiver excuses an element from all that the rule finds there, so that one is enough; one that does not hold any more
     * is renewed.
     */
    private void waive(Finding finding, LocalDate today) {
        ITSMElement element = finding.element();
        String rule = finding.ruleId();
        if (Waivers.excusing(element, rule, today).isPresent()) {
            return;
        }
        Waiver waiver = element.getWaivers().stream().filter(known -> rule.equals(known.getRule())).findFirst().orElseGet(() -> {
            Waiver added = ItsmFactory.eINSTANCE.createWaiver();
            element.getWaivers().add(added);
            added.setRule(rule);
            return added;
        });
        waiver.setReason(Texts.trim(reason));
        waiver.setUntil(until == null ? null : until.toString());
        waiver.setBy(by);
    }

    private record Change(String label, Runnable action) implements ModelChange {

        @Override
        public void apply() {
            action.run();
        }
    }
}
