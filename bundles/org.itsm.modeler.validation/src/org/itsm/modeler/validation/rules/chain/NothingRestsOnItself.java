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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__UNDERPINS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;

import org.itsm.modeler.validation.Severity;

/** CHN-10: services, systems or agreements that in the end rest on themselves. */
public final class NothingRestsOnItself extends CycleRule {

    public NothingRestsOnItself() {
        super("CHN-10", Severity.ERROR, IT_SERVICE__SUPPORTED_BY, SYSTEM_COMPONENT__PART_OF, AGREEMENT__UNDERPINS);
    }
}
