/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * Which links or elements become edges.
 *
 * @param sources      the ids of the mappings of the figures where an edge can start
 * @param targets      the ids of the mappings of the figures where an edge can end
 * @param domainClass  the class of the elements that are edges; null for edges between two figures
 * @param candidates   the elements to choose from; only with a domain class
 * @param sourceFinder gives the elements where the edge starts; only with a domain class
 * @param targetFinder gives the elements where the edge ends
 * @param precondition null when each is taken
 * @param deleteTool   null when the edge is deleted by itself
 * @param reconnectTools the ids of the tools that move an end
 * @param styles       the first whose condition holds wins over {@code style}
 */
public record EdgeMapping(String id, String label, List<String> sources, List<String> targets, EClass domainClass,
        Expression candidates, Expression sourceFinder, Expression targetFinder, Expression precondition, String deleteTool,
        String editTool, String doubleClickTool, List<String> reconnectTools, EdgeStyleDescription style,
        List<Conditional<EdgeStyleDescription>> styles) {

    public EdgeMapping {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        reconnectTools = List.copyOf(reconnectTools);
        styles = List.copyOf(styles);
    }

    /** Says whether the edges stand for elements of their own. */
    public boolean elementBased() {
        return domainClass != null;
    }
}
