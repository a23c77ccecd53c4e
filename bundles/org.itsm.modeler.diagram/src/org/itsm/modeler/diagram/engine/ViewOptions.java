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

import java.util.Set;
import java.util.stream.Collectors;

import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Layer;

/**
 * What the user has chosen to see.
 *
 * @param layers     the ids of the additional layers that are active
 * @param filters    the ids of the filters that are active
 * @param hiddenKeys the keys of the figures and edges that the user has hidden
 */
public record ViewOptions(Set<String> layers, Set<String> filters, Set<String> hiddenKeys) {

    public ViewOptions {
        layers = Set.copyOf(layers);
        filters = Set.copyOf(filters);
        hiddenKeys = Set.copyOf(hiddenKeys);
    }

    /** What a new diagram shows: the layers that are active by default, no filter, nothing hidden. */
    public static ViewOptions standard(DiagramDescription description) {
        return new ViewOptions(description.layers().stream().filter(Layer::activeByDefault).map(Layer::id).collect(Collectors.toSet()),
                Set.of(), Set.of());
    }
}
