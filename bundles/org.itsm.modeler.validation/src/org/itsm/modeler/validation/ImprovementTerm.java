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
import java.util.Optional;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.util.Dates;

/** How long an improvement may take. The model states no due date for it: whatever is begun should be done within a year. */
public final class ImprovementTerm {

    private static final int DAYS = 365;

    private ImprovementTerm() {
    }

    /** Whether it is still to be done: it is neither done nor rejected nor out of use. No state counts as open. */
    public static boolean isOpen(Improvement improvement) {
        return improvement.getState() != ImprovementState.DONE && !Skipping.isObsolete(improvement)
                && !Skipping.isRetired(improvement);
    }

    /** The last day of the term; empty when it has not been begun, or has come to an end. */
    public static Optional<LocalDate> lastDay(Improvement improvement) {
        return isOpen(improvement) ? Dates.of(improvement.getStartedOn()).map(started -> started.plusDays(DAYS)) : Optional.empty();
    }

    /** Whether it should have been done before that day. */
    public static boolean isOverdue(Improvement improvement, LocalDate today) {
        return lastDay(improvement).filter(day -> day.isBefore(today)).isPresent();
    }
}
