/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What elements are called in keys: by their ids. Elements without an id are counted in their order; so are those that
 * share one.
 */
public final class ElementNames {

    private final Map<EObject, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> shared = new HashMap<>();

    /** The name of the element, the same whenever it is asked for here, and of no other element. */
    public String of(EObject element) {
        String known = names.get(element);
        if (known == null) {
            known = free(idOf(element));
            names.put(element, known);
        }
        return known;
    }

    private String free(String id) {
        String name = id;
        while (!taken.add(name)) {
            // The second of them is number 2.
            name = id + "~" + shared.merge(id, 2, (count, two) -> count + 1);
        }
        return name;
    }

    private static String idOf(EObject element) {
        EAttribute attribute = element.eClass().getEIDAttribute();
        Object id = attribute == null ? null : element.eGet(attribute);
        return id == null ? element.eClass().getName() + "~1" : id.toString();
    }
}
