/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.chain;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__FOLLOWS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__FOLLOWS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__FOLLOWS;

import org.itsm.modeler.validation.Severity;

/** CHN-11: processes or activities that follow one another in a circle. */
public final class OrderEnds extends CycleRule {

    public OrderEnds() {
        super("CHN-11", Severity.WARNING, BUSINESS_PROCESS__FOLLOWS, ITSM_PROCESS__FOLLOWS, TECHNICAL_ACTIVITY__FOLLOWS);
    }
}
