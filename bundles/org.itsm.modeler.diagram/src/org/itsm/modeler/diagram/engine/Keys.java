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

import org.eclipse.emf.ecore.EObject;

/**
 * The keys of figures and edges. A figure's key is the way to it: at each step the id of the mapping and, unless it is the
 * diagram's root, the id of the element. Elements without an id are counted in their order; so are those that share one.
 */
final class Keys {

    private final EObject root;
    private final ElementNames names = new ElementNames();

    Keys(EObject root) {
        this.root = root;
    }

    String figure(Place around, FigurePlan plan, EObject element) {
        String step = element == root ? plan.mapping().id() : plan.mapping().id() + ":" + names.of(element);
        return around.key().isEmpty() ? step : around.key() + "/" + step;
    }

    String edge(EdgePlan plan, EObject element, Shape source, Shape target) {
        String mapping = plan.mapping().elementBased() ? plan.mapping().id() + ":" + names.of(element) : plan.mapping().id();
        return mapping + "(" + source.key() + " -> " + target.key() + ")";
    }
}
