/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * A link to an element.
 *
 * @param user      the element that holds it, itself or in one of its parts
 * @param reference by which reference
 */
record Usage(ITSMElement user, EReference reference) {

    /** All stored links to the element in the open files, in the order of the files. */
    static List<Usage> of(EObject element) {
        List<Usage> usages = new ArrayList<>();
        for (Resource resource : element.eResource().getResourceSet().getResources()) {
            for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                collect(all.next(), element, usages);
            }
        }
        return usages;
    }

    private static void collect(EObject holder, EObject element, List<Usage> usages) {
        for (EReference reference : holder.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && holder.eIsSet(reference)
                    && Links.targets(holder, reference).contains(element)) {
                usages.add(new Usage(elementOf(holder), reference));
            }
        }
    }

    /** A RACI entry or a target of an agreement is no element of its own: its element is. */
    private static ITSMElement elementOf(EObject holder) {
        EObject at = holder;
        while (!(at instanceof ITSMElement) && at.eContainer() != null) {
            at = at.eContainer();
        }
        return (ITSMElement) at;
    }
}
