/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.util.stream.Stream;

import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** The parts of a diagram, without those that only give it its form. */
final class Figures {

    private Figures() {
    }

    /** Nodes and containers that stand for an element: a lane stands for the same as the diagram as a whole. */
    static Stream<AbstractDNode> nodes(DDiagram diagram) {
        return diagram.getDiagramElements().stream()
                .filter(AbstractDNode.class::isInstance)
                .map(AbstractDNode.class::cast)
                .filter(node -> node.getTarget() != ((DSemanticDecorator) diagram).getTarget() || !isLane(node));
    }

    static Stream<DEdge> edges(DDiagram diagram) {
        return diagram.getEdges().stream();
    }

    private static boolean isLane(DDiagramElement element) {
        String id = element.getMapping().getName();
        return id.contains("_C_Lane_") || id.endsWith("_C_Chain");
    }
}
