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

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What an element is linked to. A broken reference links to nothing. */
public final class Neighbours {

    private Neighbours() {
    }

    /**
     * Says whether the reference of the element leads to anything. It makes no list for an element that has none, as the
     * getters do.
     */
    public static boolean any(EObject element, EReference reference) {
        if (!element.eIsSet(reference)) {
            return false;
        }
        Object value = element.eGet(reference);
        return value instanceof List<?> list ? anyIn(list) : isPresent(value);
    }

    private static boolean anyIn(List<?> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (isPresent(targets.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the reference of the element leads to, in its order; empty when it is not set. */
    @SuppressWarnings("unchecked")
    public static <T extends EObject> List<T> of(EObject element, EReference reference, Class<T> type) {
        if (!element.eIsSet(reference)) {
            return List.of();
        }
        Object value = element.eGet(reference);
        List<T> targets = value instanceof List<?> list ? (List<T>) list : List.of(type.cast(value));
        for (int i = 0; i < targets.size(); i++) {
            if (!isPresent(targets.get(i))) {
                return targets.stream().filter(Neighbours::isPresent).toList();
            }
        }
        return targets;
    }

    private static boolean isPresent(Object target) {
        return target instanceof EObject object && !object.eIsProxy();
    }
}
