/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * A link as a file holds it: neither containment nor the other end of a link.
 *
 * @param holder    the object that holds it
 * @param reference by which reference
 * @param target    where it leads; a proxy when that is not to be found
 */
public record StoredLink(EObject holder, EReference reference, EObject target) {

    /** All links below the roots, and of the roots, to targets of that kind, in document order. */
    public static List<StoredLink> find(Collection<? extends EObject> roots, Predicate<EObject> target) {
        List<StoredLink> links = new ArrayList<>();
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
            collect(all.next(), target, links);
        }
        return links;
    }

    /** All links of the object itself. */
    public static List<StoredLink> of(EObject holder) {
        List<StoredLink> links = new ArrayList<>();
        collect(holder, target -> true, links);
        return links;
    }

    private static void collect(EObject holder, Predicate<EObject> wanted, List<StoredLink> links) {
        for (EReference reference : holder.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && holder.eIsSet(reference)) {
                for (EObject target : targets(holder, reference)) {
                    if (wanted.test(target)) {
                        links.add(new StoredLink(holder, reference, target));
                    }
                }
            }
        }
    }

    static List<EObject> targets(EObject holder, EReference reference) {
        Object value = holder.eGet(reference);
        if (value instanceof List<?> values) {
            return values.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** Whose link it is: a RACI entry or a target of an agreement is no element of its own, its element is. */
    public EObject user() {
        EObject user = holder;
        while (!(user instanceof ITSMElement) && user.eContainer() != null) {
            user = user.eContainer();
        }
        return user;
    }

    /** Takes the link away. */
    public void cut() {
        if (reference.isMany()) {
            ((List<?>) holder.eGet(reference)).remove(target);
        } else {
            holder.eUnset(reference);
        }
    }
}
