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

import java.util.HashSet;
import java.util.Set;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/** The KPIs on which improvements or agreements rest: they are not deleted. */
final class UsedKpis {

    private final Set<KPI> used = new HashSet<>();

    private UsedKpis(ValidationContext context) {
        ContainmentWalk.forEach(context.models(), object -> {
            if (object instanceof Improvement improvement) {
                used.addAll(improvement.getBasedOn());
            } else if (object instanceof ServiceTarget target && target.getKpi() != null) {
                used.add(target.getKpi());
            }
        });
    }

    static UsedKpis of(ValidationContext context) {
        return context.fact(UsedKpis.class, UsedKpis::new);
    }

    boolean contain(KPI kpi) {
        return used.contains(kpi);
    }
}
