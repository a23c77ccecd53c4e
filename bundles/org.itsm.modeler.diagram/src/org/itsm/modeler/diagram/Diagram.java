/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * What one diagram shows. Hidden and filtered figures are not in it, nor are edges that would end at one.
 *
 * @param description the id of the diagram in the notation, {@code D1} to {@code D10}
 * @param root        the element that the diagram is about
 * @param figures     those directly on the diagram, in order
 * @param edges       in order
 */
public record Diagram(String description, String title, EObject root, List<Figure> figures, List<Edge> edges) {

    public Diagram {
        figures = List.copyOf(figures);
        edges = List.copyOf(edges);
    }

    /** All figures at all depths, parents first. */
    public Stream<Figure> allFigures() {
        return figures.stream().flatMap(Figure::all);
    }
}
