/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.Tool.CreateEdge;
import org.itsm.modeler.diagram.notation.Tool.CreateFigure;
import org.itsm.modeler.diagram.notation.ToolSection;

/** Makes the palettes of diagrams. */
public final class Palettes {

    private Palettes() {
    }

    /** The palette of a diagram: the tools that create something, in the order of the notation. */
    public static Palette of(Notation notation, String diagram) {
        return of(notation.diagram(diagram).orElseThrow());
    }

    static Palette of(DiagramDescription description) {
        return new Palette(description.toolSections().stream().map(Palettes::section)
                .filter(section -> !section.tools().isEmpty()).toList());
    }

    private static Palette.Section section(ToolSection section) {
        List<Tool> tools = section.tools().stream().map(Palettes::entry).flatMap(Optional::stream).toList();
        return new Palette.Section(section.id(), section.label(), tools);
    }

    private static Optional<Tool> entry(org.itsm.modeler.diagram.notation.Tool tool) {
        if (tool instanceof CreateFigure create) {
            Tool.Kind kind = create.kind() == Figure.Kind.NODE ? Tool.Kind.NODE : Tool.Kind.CONTAINER;
            return Optional.of(new Tool(create.id(), create.label(), create.documentation(), iconOf(create.icon()), kind));
        } else if (tool instanceof CreateEdge create) {
            return Optional.of(new Tool(create.id(), create.label(), create.documentation(), iconOf(create.icon()), Tool.Kind.EDGE));
        }
        return Optional.empty();
    }

    /** The path of an image, or null for none. */
    static String iconOf(String path) {
        return path == null || path.isEmpty() ? null : path;
    }
}
