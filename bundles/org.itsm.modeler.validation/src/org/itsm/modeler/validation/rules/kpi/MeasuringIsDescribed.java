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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__DATA_SOURCE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__FREQUENCY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__UNIT;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.Frequency;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.MissingParts;

/** KPI-05: a KPI of which it is not said in what, how often or from where it is measured. */
public final class MeasuringIsDescribed extends Rule<KPI> {

    public MeasuringIsDescribed() {
        super("KPI-05", Severity.WARNING, KPI.class, KPI__UNIT, KPI__FREQUENCY, KPI__DATA_SOURCE);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        boolean noUnit = Texts.isBlank(kpi.getUnit());
        boolean noFrequency = kpi.getFrequency() == Frequency.UNSPECIFIED;
        boolean noSource = Texts.isBlank(kpi.getDataSource());
        if (noUnit || noFrequency || noSource) {
            List<EStructuralFeature> missing = new ArrayList<>();
            addIf(noUnit, KPI__UNIT, missing);
            addIf(noFrequency, KPI__FREQUENCY, missing);
            addIf(noSource, KPI__DATA_SOURCE, missing);
            findings.about(missing.get(0), MissingParts.spell(missing, page()));
        }
    }

    private static void addIf(boolean condition, EStructuralFeature feature, List<EStructuralFeature> features) {
        if (condition) {
            features.add(feature);
        }
    }
}
