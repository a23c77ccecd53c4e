/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/** The elements of a run by their ids: asking a file for an id that it does not have goes through all of it each time. */
final class ElementsById {

    private final Map<String, List<ITSMElement>> elements = new HashMap<>();

    private ElementsById(ValidationContext context) {
        for (ITSMModel model : context.models()) {
            Map<String, ITSMElement> first = new HashMap<>();
            ContainmentWalk.forEach(List.of(model), object -> {
                if (object instanceof ITSMElement element && element.getId() != null) {
                    first.putIfAbsent(element.getId(), element);
                }
            });
            first.forEach((id, element) -> elements.computeIfAbsent(id, any -> new ArrayList<>(1)).add(element));
        }
    }

    static ElementsById of(ValidationContext context) {
        return context.fact(ElementsById.class, ElementsById::new);
    }

    /** The element of each model that has the id, in the order of the models; where several have it, the first. */
    Stream<ITSMElement> all(String id) {
        return elements.getOrDefault(id, List.of()).stream();
    }
}
