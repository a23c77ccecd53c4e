/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.customer;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__DELIVERS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__VALUE;

import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** CUS-08: work of which no customer sees what it is for. */
public final class ActivityShowsValue extends Rule<TechnicalActivity> {

    public ActivityShowsValue() {
        super("CUS-08", Severity.INFO, TechnicalActivity.class, TECHNICAL_ACTIVITY__VALUE, TECHNICAL_ACTIVITY__DELIVERS,
                TECHNICAL_ACTIVITY__SUB_ACTIVITIES, TECHNICAL_ACTIVITY__PERFORMED_FOR, ITSM_PROCESS__MANAGES);
    }

    @Override
    public boolean applies(TechnicalActivity activity, ValidationContext context) {
        return !activity.eIsSet(TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
    }

    @Override
    public void check(TechnicalActivity activity, ValidationContext context, Findings<TechnicalActivity> findings) {
        if (Texts.isBlank(activity.getValue()) && !Neighbours.any(activity, TECHNICAL_ACTIVITY__DELIVERS)
                && !context.facts().isManaged(activity)) {
            findings.about(TECHNICAL_ACTIVITY__VALUE);
        }
    }
}
