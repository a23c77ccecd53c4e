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

/** The links of an element, whichever end of a link is the one that is stored. */
final class Links {

    private Links() {
    }

    /** What the element links to, in order. */
    static List<EObject> targets(EObject holder, EReference reference) {
        Object value = holder.eGet(reference);
        if (value instanceof List<?> values) {
            return values.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** What the element could link to and does not yet, in the order of the files. */
    static List<ITSMElement> candidates(EObject holder, EReference reference) {
        List<EObject> linked = targets(holder, reference);
        List<ITSMElement> candidates = new ArrayList<>();
        for (Resource resource : holder.eResource().getResourceSet().getResources()) {
            for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                if (all.next() instanceof ITSMElement element && reference.getEReferenceType().isInstance(element)
                        && element != holder && !linked.contains(element)) {
                    candidates.add(element);
                }
            }
        }
        return candidates;
    }

    static void add(EObject holder, EReference reference, List<? extends EObject> targets) {
        if (isOtherEnd(reference)) {
            targets.forEach(target -> put(target, reference.getEOpposite(), holder));
        } else {
            targets.forEach(target -> put(holder, reference, target));
        }
    }

    private static void put(EObject holder, EReference reference, EObject target) {
        if (reference.isMany()) {
            listOf(holder, reference).add(target);
        } else {
            holder.eSet(reference, target);
        }
    }

    static void remove(EObject holder, EReference reference, List<? extends EObject> targets) {
        if (isOtherEnd(reference)) {
            targets.forEach(target -> take(target, reference.getEOpposite(), holder));
        } else {
            targets.forEach(target -> take(holder, reference, target));
        }
    }

    private static void take(EObject holder, EReference reference, EObject target) {
        if (reference.isMany()) {
            listOf(holder, reference).remove(target);
        } else {
            holder.eUnset(reference);
        }
    }

    /** The end of a link that is not stored follows the one that is. */
    static boolean isOtherEnd(EReference reference) {
        return reference.isTransient() && reference.getEOpposite() != null;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> listOf(EObject holder, EReference reference) {
        return (List<EObject>) holder.eGet(reference);
    }
}
