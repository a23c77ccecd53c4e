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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * One kind of diagram.
 *
 * @param id            {@code D1} to {@code D10}
 * @param documentation what it is for, as the end user reads it; may be empty
 * @param rootClass     the class of the elements that such a diagram can be about
 * @param precondition  what the root must fulfil; null for nothing
 * @param title         the name of a new diagram; null when none is written
 * @param defaultLayer  always active
 * @param layers        the additional ones, in order
 * @param filters       in order; none is active at first
 * @param layout        how the figures are arranged
 */
public record DiagramDescription(String id, String label, String documentation, EClass rootClass, Expression precondition,
        Expression title, Layer defaultLayer, List<Layer> layers, List<Filter> filters, Layout layout) {

    public DiagramDescription {
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
    }

    /** The default layer, then the additional ones. */
    public Stream<Layer> allLayers() {
        return Stream.concat(Stream.of(defaultLayer), layers.stream());
    }

    /** The figure mappings of all layers and depths by id, parents first. */
    public Map<String, FigureMapping> figureMappings() {
        Map<String, FigureMapping> mappings = new LinkedHashMap<>();
        allLayers().flatMap(layer -> layer.figures().stream()).flatMap(FigureMapping::all).forEach(each -> mappings.put(each.id(), each));
        return mappings;
    }

    /** The edge mappings of all layers by id. */
    public Map<String, EdgeMapping> edgeMappings() {
        Map<String, EdgeMapping> mappings = new LinkedHashMap<>();
        allLayers().flatMap(layer -> layer.edges().stream()).forEach(each -> mappings.put(each.id(), each));
        return mappings;
    }

    /** The tool sections of all layers, in the order of the palette. */
    public List<ToolSection> toolSections() {
        return allLayers().flatMap(layer -> layer.toolSections().stream()).toList();
    }

    /** The tool of the id, of whatever kind; items of menus are not counted. */
    public Optional<Tool> tool(String toolId) {
        return allLayers().flatMap(layer -> layer.toolSections().stream()).flatMap(section -> section.tools().stream())
                .filter(tool -> tool.id().equals(toolId)).findFirst();
    }
}
