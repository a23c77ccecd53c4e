/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.List;

import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * Where the chain of some models is open, retired elements left out, in document order.
 *
 * @param objectives objectives without parts from which no activity is reached
 * @param activities activities that are no part of another one and from which no objective is reached
 */
public record ChainGaps(List<OpenObjective> objectives, List<TechnicalActivity> activities) {

    /**
     * An objective whose chain does not end in an activity.
     *
     * @param deepest the last layer that the chain enters
     */
    public record OpenObjective(OrganizationalObjective objective, Layer deepest) {
    }
}
