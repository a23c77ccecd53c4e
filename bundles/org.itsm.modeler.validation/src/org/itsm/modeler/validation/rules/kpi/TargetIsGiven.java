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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__DIRECTION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__TARGET_MAX;

import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;

/** KPI-02: a KPI that does not say what is to be reached. */
public final class TargetIsGiven extends Rule<KPI> {

    public TargetIsGiven() {
        super("KPI-02", Severity.ERROR, KPI.class, KPI__DIRECTION, KPI__TARGET, KPI__TARGET_MAX);
    }

    @Override
    public void check(KPI kpi, ValidationContext context, Findings<KPI> findings) {
        if (kpi.getTarget() == null) {
            findings.about(KPI__TARGET);
        } else if (kpi.getDirection() == Direction.RANGE && kpi.getTargetMax() == null) {
            findings.about(KPI__TARGET_MAX);
        }
    }
}
