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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__BASELINE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__CRITICAL;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__MEASUREMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__TARGET_MAX;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__UNIT;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__WARNING;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.MEASUREMENT__VALUE;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** KPI-07: a percentage below 0 or above 100. */
public final class PercentageIsInRange extends Rule<KPI> {

    private static final String PERCENT = "%";
    private static final double ALL = 100;

    public PercentageIsInRange() {
        super("KPI-07", Severity.WARNING, KPI.class, KPI__UNIT, KPI__BASELINE, KPI__TARGET, KPI__TARGET_MAX, KPI__WARNING,
                KPI__CRITICAL, KPI__MEASUREMENTS, MEASUREMENT__VALUE);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (PERCENT.equals(Texts.trim(kpi.getUnit()))) {
            EStructuralFeature wrong = firstWrong(kpi);
            if (wrong != null) {
                findings.about(wrong);
            }
        }
    }

    /** The first feature with a number that is no share; null when there is none. */
    private static EStructuralFeature firstWrong(KPI kpi) {
        if (isWrong(kpi.getBaseline())) {
            return KPI__BASELINE;
        } else if (isWrong(kpi.getTarget())) {
            return KPI__TARGET;
        } else if (isWrong(kpi.getTargetMax())) {
            return KPI__TARGET_MAX;
        } else if (isWrong(kpi.getWarning())) {
            return KPI__WARNING;
        } else if (isWrong(kpi.getCritical())) {
            return KPI__CRITICAL;
        }
        return hasWrongMeasurement(kpi) ? KPI__MEASUREMENTS : null;
    }

    private static boolean hasWrongMeasurement(KPI kpi) {
        if (!kpi.eIsSet(KPI__MEASUREMENTS)) {
            return false;
        }
        List<Measurement> measurements = kpi.getMeasurements();
        for (int i = 0; i < measurements.size(); i++) {
            if (isWrong(measurements.get(i).getValue())) {
                return true;
            }
        }
        return false;
    }

    /** What is not a number at all is wrong as well. */
    private static boolean isWrong(Double number) {
        return number != null && !(number >= 0 && number <= ALL);
    }
}
