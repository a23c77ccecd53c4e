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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * Which elements become figures, and what these hold. Mappings that are used a second time elsewhere, and tools, are given
 * by their ids.
 *
 * @param domainClass     the class of the elements
 * @param candidates      the elements to choose from, asked on the element of the figure around
 * @param precondition    null when each is taken
 * @param deleteTool      null when the figure is deleted by itself
 * @param editTool        null when the label cannot be edited
 * @param doubleClickTool null when nothing happens on a double click
 * @param style           the one without a condition
 * @param styles          the first whose condition holds wins over {@code style}
 * @param children        the mappings written in this one: containers, then nodes
 * @param reused          the ids of mappings written elsewhere whose figures stand in this figure as well
 * @param bordered        the mappings of figures on the border
 * @param reusedBordered  the ids of such mappings written elsewhere
 */
public record FigureMapping(String id, String label, Figure.Kind kind, EClass domainClass, Expression candidates,
        Expression precondition, String deleteTool, String editTool, String doubleClickTool, List<String> dropTools,
        BoxStyleDescription style, List<Conditional<BoxStyleDescription>> styles, List<FigureMapping> children, List<String> reused,
        List<FigureMapping> bordered, List<String> reusedBordered) {

    public FigureMapping {
        dropTools = List.copyOf(dropTools);
        styles = List.copyOf(styles);
        children = List.copyOf(children);
        reused = List.copyOf(reused);
        bordered = List.copyOf(bordered);
        reusedBordered = List.copyOf(reusedBordered);
    }

    /** This mapping and those written in it, parents first. */
    public Stream<FigureMapping> all() {
        return Stream.concat(Stream.of(this), Stream.concat(bordered.stream(), children.stream()).flatMap(FigureMapping::all));
    }
}
