/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.design.RefusalListener;

/** Says why something that was typed was not taken. */
final class Refusals {

    private Refusals() {
    }

    /** Tells those who listen at the element's resource set. */
    static void tell(EObject element, String key, String typed) {
        Resource resource = element == null ? null : element.eResource();
        if (resource != null && resource.getResourceSet() != null) {
            String reason = DesignTexts.text(key, typed);
            List.copyOf(resource.getResourceSet().eAdapters()).stream()
                    .filter(RefusalListener.class::isInstance)
                    .map(RefusalListener.class::cast)
                    .forEach(listener -> listener.refused(reason));
        }
    }
}
