/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.kpi;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__MEASUREMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.MEASUREMENT__AT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** KPI-09: two measurements of one day, or one of a day to come. */
public final class MeasurementsAreSound extends Rule<KPI> {

    public MeasurementsAreSound() {
        super("KPI-09", Severity.WARNING, KPI.class, KPI__MEASUREMENTS, MEASUREMENT__AT);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (kpi.eIsSet(KPI__MEASUREMENTS) && areDoubtful(kpi.getMeasurements(), context.today())) {
            findings.about(KPI__MEASUREMENTS);
        }
    }

    /** Measurements as a rule stand in the order of their days: only where they do not, days are collected. */
    private static boolean areDoubtful(List<Measurement> measurements, LocalDate today) {
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < measurements.size(); i++) {
            Optional<LocalDate> day = Dates.of(measurements.get(i).getAt());
            if (day.isPresent()) {
                if (day.get().isAfter(today) || day.get().equals(latest)) {
                    return true;
                } else if (day.get().isBefore(latest)) {
                    return haveDayTwiceOrToCome(measurements, today);
                }
                latest = day.get();
            }
        }
        return false;
    }

    private static boolean haveDayTwiceOrToCome(List<Measurement> measurements, LocalDate today) {
        Set<LocalDate> days = new HashSet<>();
        for (Measurement measurement : measurements) {
            Optional<LocalDate> day = Dates.of(measurement.getAt());
            if (day.isPresent() && (day.get().isAfter(today) || !days.add(day.get()))) {
                return true;
            }
        }
        return false;
    }
}
