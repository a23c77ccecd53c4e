/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__MEASUREMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.util.Dates;

/**
 * What the numbers of a KPI say, given the direction in which it is to go. A number that is missing says nothing, and
 * without a direction none of them does.
 */
public final class KpiValues {

    private KpiValues() {
    }

    /** Says whether the target lies where a KPI of this direction is not to go, or where it stands already. */
    public static boolean targetContradicts(KPI kpi, Direction direction) {
        return switch (direction) {
            case INCREASE -> isAtMost(kpi.getTarget(), kpi.getBaseline());
            case DECREASE -> isAtMost(kpi.getBaseline(), kpi.getTarget());
            case RANGE -> isAtMost(kpi.getTargetMax(), kpi.getTarget());
            default -> false;
        };
    }

    /** Says whether the critical threshold comes before the one that warns. */
    public static boolean thresholdsOverlap(KPI kpi, Direction direction) {
        return switch (direction) {
            case INCREASE -> isBelow(kpi.getWarning(), kpi.getCritical());
            case DECREASE -> isBelow(kpi.getCritical(), kpi.getWarning());
            default -> false;
        };
    }

    /** Says whether the value lies beyond the critical threshold. */
    public static boolean isCritical(KPI kpi, Direction direction, Double value) {
        return switch (direction) {
            case INCREASE -> isBelow(value, kpi.getCritical());
            case DECREASE -> isBelow(kpi.getCritical(), value);
            default -> false;
        };
    }

    private static boolean isAtMost(Double left, Double right) {
        return left != null && right != null && left <= right;
    }

    private static boolean isBelow(Double left, Double right) {
        return left != null && right != null && left < right;
    }

    /** The latest complete measurement up to that day; of several of one day, the last in the file. */
    public static Optional<Measurement> latest(KPI kpi, LocalDate today) {
        Measurement latest = null;
        LocalDate latestDay = LocalDate.MIN;
        List<Measurement> measurements = kpi.eIsSet(KPI__MEASUREMENTS) ? kpi.getMeasurements() : List.of();
        for (Measurement measurement : measurements) {
            Optional<LocalDate> day = measurement.getValue() == null ? Optional.empty() : Dates.of(measurement.getAt());
            if (day.isPresent() && !day.get().isAfter(today) && !day.get().isBefore(latestDay)) {
                latest = measurement;
                latestDay = day.get();
            }
        }
        return Optional.ofNullable(latest);
    }
}
