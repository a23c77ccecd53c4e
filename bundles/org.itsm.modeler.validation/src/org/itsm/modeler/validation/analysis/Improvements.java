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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__IMPROVEMENTS;

import java.util.List;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.LifecycleElement;

/** What is being improved. */
public final class Improvements {

    private Improvements() {
    }

    /** Says whether an improvement that was not rejected improves the element, whatever its status. */
    public static boolean isImproved(LifecycleElement element) {
        if (!element.eIsSet(LIFECYCLE_ELEMENT__IMPROVEMENTS)) {
            return false;
        }
        List<Improvement> improvements = element.getImprovements();
        for (int i = 0; i < improvements.size(); i++) {
            Improvement improvement = improvements.get(i);
            if (!improvement.eIsProxy() && improvement.getState() != ImprovementState.REJECTED) {
                return true;
            }
        }
        return false;
    }
}
