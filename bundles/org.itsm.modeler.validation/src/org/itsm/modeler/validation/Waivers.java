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

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.Texts;

/** Whether an element is excused from a rule. */
public final class Waivers {

    private Waivers() {
    }

    /** The first waiver of the element that excuses it from the rule on that day. */
    public static Optional<Waiver> excusing(ITSMElement element, String ruleId, LocalDate today) {
        if (!element.eIsSet(ItsmPackage.Literals.ITSM_ELEMENT__WAIVERS)) {
            return Optional.empty();
        }
        return element.getWaivers().stream()
                .filter(waiver -> ruleId.equals(waiver.getRule()) && holds(waiver, today))
                .findFirst();
    }

    /** A waiver holds when it gives a reason and its last day, if it has one, is not over. */
    public static boolean holds(Waiver waiver, LocalDate today) {
        return !Texts.isBlank(waiver.getReason()) && !isOver(waiver, today);
    }

    /** Says whether the last day is past; an {@code until} that is no date never was one. */
    public static boolean isOver(Waiver waiver, LocalDate today) {
        String until = waiver.getUntil();
        return until != null && !until.isEmpty() && Dates.of(until).filter(day -> !day.isBefore(today)).isEmpty();
    }
}
