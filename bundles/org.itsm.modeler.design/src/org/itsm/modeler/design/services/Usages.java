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

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.StoredLink;

/** Finds who refers to an element: asked for one element that a user looks at, never for every element of a diagram. */
final class Usages {

    private Usages() {
    }

    /** The elements of the model that store a link to the element, themselves or in one of their parts. */
    static Collection<EObject> of(EObject element) {
        if (!(element instanceof ITSMElement)) {
            return List.of();
        }
        return Models.modelOf(element).stream()
                .flatMap(model -> StoredLink.find(List.of(model), target -> target == element).stream())
                .map(StoredLink::user).distinct().toList();
    }
}
