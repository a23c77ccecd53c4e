/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.util.DocumentOrder;

/**
 * The ids of one resource. An id means the first object in document order that has it; the later ones are kept aside
 * and move up when the first one goes.
 */
final class IdIndex {

    private final Map<String, EObject> first = new HashMap<>();
    private final Map<String, List<EObject>> others = new HashMap<>();

    /** The map that EMF asks for; it must not be changed from outside. */
    Map<String, EObject> map() {
        return first;
    }

    EObject get(String id) {
        return first.get(id);
    }

    /** Adds an object while the file is read from top to bottom: who comes first keeps the id. */
    void addInFileOrder(String id, EObject object) {
        EObject holder = first.putIfAbsent(id, object);
        if (holder != null && holder != object) {
            others.computeIfAbsent(id, key -> new ArrayList<>()).add(object);
        }
    }

    /** Adds an object anywhere in the model. */
    void add(String id, EObject object) {
        EObject holder = first.get(id);
        if (holder == null || holder == object) {
            first.put(id, object);
        } else if (DocumentOrder.compare(object, holder) < 0) {
            first.put(id, object);
            others.computeIfAbsent(id, key -> new ArrayList<>()).add(holder);
        } else {
            others.computeIfAbsent(id, key -> new ArrayList<>()).add(object);
        }
    }

    void remove(String id, EObject object) {
        List<EObject> rest = others.get(id);
        if (first.get(id) != object) {
            if (rest != null) {
                rest.removeIf(other -> other == object);
            }
        } else if (rest == null || rest.isEmpty()) {
            first.remove(id);
        } else {
            EObject next = rest.stream().min(DocumentOrder::compare).orElseThrow();
            rest.removeIf(other -> other == next);
            first.put(id, next);
        }
        if (rest != null && rest.isEmpty()) {
            others.remove(id);
        }
    }

    void clear() {
        first.clear();
        others.clear();
    }
}
