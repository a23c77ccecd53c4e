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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;

/** Finds who refers to an element: asked for one element that a user looks at, never for every element of a diagram. */
final class Usages {

    private Usages() {
    }

    /** The elements of the model that store a link to the element, themselves or in one of their parts. */
    static Collection<EObject> of(EObject element) {
        Set<EObject> users = new LinkedHashSet<>();
        if (element instanceof ITSMElement) {
            Models.modelOf(element).map(ITSMModel::eAllContents).ifPresent(all -> all.forEachRemaining(holder -> {
                if (refers(holder, element)) {
                    users.add(owner(holder));
                }
            }));
        }
        return List.copyOf(users);
    }

    private static boolean refers(EObject holder, EObject element) {
        for (EReference reference : holder.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && holder.eIsSet(reference)) {
                Object value = holder.eGet(reference);
                if (value == element || value instanceof List<?> values && values.contains(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A RACI entry or a target of an agreement is no element of its own: its element is. */
    private static EObject owner(EObject holder) {
        EObject owner = holder;
        while (!(owner instanceof ITSMElement) && owner.eContainer() != null) {
            owner = owner.eContainer();
        }
        return owner;
    }
}
