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

/**
 * A part of a diagram's description that can be switched.
 *
 * @param documentation   what the layer shows, as the end user reads it; may be empty
 * @param activeByDefault says whether a new diagram shows it
 * @param optional        says whether the user can switch it off
 * @param figures         the mappings of figures directly on the diagram: nodes, then containers
 */
public record Layer(String id, String label, String documentation, boolean activeByDefault, boolean optional,
        List<FigureMapping> figures, List<EdgeMapping> edges, List<ToolSection> toolSections,
        List<DecorationDescription> decorations, List<StyleCustomization> customizations) {

    public Layer {
        figures = List.copyOf(figures);
        edges = List.copyOf(edges);
        toolSections = List.copyOf(toolSections);
        decorations = List.copyOf(decorations);
        customizations = List.copyOf(customizations);
    }
}
