/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.validation.ImprovementTerm;

/**
 * A line of the improvement register as of a day. The model states no due date for an improvement; what counts as
 * overdue is what rule IMP-05 says.
 */
record ImprovementRow(Improvement improvement, LocalDate today) {

    /** What a line tells, column by column. */
    enum Column {
        NAME(24), STEP(16), STATE(11), TARGET(19), IMPROVES(19), STARTED(12), DUE(22), DONE(11);

        private final int weight;

        Column(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        String title() {
            return UiTexts.get("register." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The last day on which it may be done; empty when it has not been begun, or has come to an end. */
    Optional<LocalDate> due() {
        return ImprovementTerm.lastDay(improvement);
    }

    boolean isOverdue() {
        return ImprovementTerm.isOverdue(improvement, today);
    }

    String text(Column column) {
        return switch (column) {
            case NAME -> ElementLabels.textOf(improvement);
            case STEP -> ElementLabels.literalOf(improvement.getStep());
            case STATE -> ElementLabels.literalOf(improvement.getState());
            case TARGET -> given(improvement.getExpectedGain());
            case IMPROVES -> improvement.getImproves().stream().map(ElementLabels::textOf).collect(Collectors.joining(", "));
            case STARTED -> given(improvement.getStartedOn());
            case DUE -> due().map(day -> isOverdue() ? UiTexts.get("register.overdue", day.toString()) : day.toString()).orElse("");
            case DONE -> given(improvement.getDoneOn());
        };
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    /** The order by a column: steps and states as they follow each other, all else as it is written, empty ones last. */
    static Comparator<ImprovementRow> by(Column column) {
        return switch (column) {
            case STEP -> Comparator.comparing(row -> row.improvement().getStep());
            case STATE -> Comparator.comparing(row -> row.improvement().getState());
            default -> Comparator.comparing((ImprovementRow row) -> row.text(column).isEmpty())
                    .thenComparing(row -> row.text(column), String.CASE_INSENSITIVE_ORDER);
        };
    }
}
