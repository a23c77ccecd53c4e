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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** The objects whose id is missing or was used before, by the element that they are or that holds them. */
public final class RepeatedIds {

    private final Map<ITSMElement, List<Identified>> byElement = new IdentityHashMap<>();
    private final Map<String, Identified> first = new HashMap<>();

    private RepeatedIds() {
    }

    public static RepeatedIds of(ValidationContext context) {
        return context.fact(RepeatedIds.class, RepeatedIds::find);
    }

    private static RepeatedIds find(ValidationContext context) {
        RepeatedIds repeated = new RepeatedIds();
        ContainmentWalk.forEach(context.models(), object -> {
            if (object instanceof Identified identified) {
                repeated.visit(identified);
            }
        });
        repeated.first.clear();
        return repeated;
    }

    private void visit(Identified object) {
        String id = object.getId();
        if (Texts.isBlank(id)) {
            add(object);
            return;
        }
        Identified known = first.putIfAbsent(id, object);
        if (known != null && isMeant(object, known)) {
            first.put(id, object);
            add(known);
        } else if (known != null) {
            add(object);
        }
    }

    /** In a file whose elements are not in the order in which we save them, references mean the one that was read first. */
    public static boolean isMeant(Identified object, Identified before) {
        Resource resource = object.eResource();
        return resource != null && resource == before.eResource() && resource.getEObject(object.getId()) == object;
    }

    private void add(Identified object) {
        byElement.computeIfAbsent(elementOf(object), element -> new ArrayList<>()).add(object);
    }

    /** The element itself or those of its parts whose ids identify nothing, in document order. */
    public List<Identified> at(ITSMElement element) {
        return byElement.getOrDefault(element, List.of());
    }

    private static ITSMElement elementOf(Identified identified) {
        EObject holder = identified;
        while (!(holder instanceof ITSMElement)) {
            holder = holder.eContainer();
        }
        return (ITSMElement) holder;
    }
}
