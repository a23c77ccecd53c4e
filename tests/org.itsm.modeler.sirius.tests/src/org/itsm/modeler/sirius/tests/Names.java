/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;

/** How tests call elements when they compare or complain. */
final class Names {

    private Names() {
    }

    static String of(EObject object) {
        return object instanceof ITSMElement element
                ? element.eClass().getName() + " " + element.getName() + " " + element.getId()
                : String.valueOf(object);
    }
}
