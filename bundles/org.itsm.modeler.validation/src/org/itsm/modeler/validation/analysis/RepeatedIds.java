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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** The objects whose id is missing or was used before, by the element that they are or that holds them. */
public final class RepeatedIds {

    private final Map<ITSMElement, List<Identified>> byElement = new IdentityHashMap<>();

    private RepeatedIds() {
    }

    public static RepeatedIds of(ValidationContext context) {
        return context.fact(RepeatedIds.class, RepeatedIds::find);
    }

    private static RepeatedIds find(ValidationContext context) {
        RepeatedIds repeated = new RepeatedIds();
        Set<String> used = new HashSet<>();
        ContainmentWalk.forEach(context.models(), object -> {
            if (object instanceof Identified identified
                    && (Texts.isBlank(identified.getId()) || !used.add(identified.getId()))) {
                repeated.byElement.computeIfAbsent(elementOf(identified), element -> new ArrayList<>()).add(identified);
            }
        });
        return repeated;
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
