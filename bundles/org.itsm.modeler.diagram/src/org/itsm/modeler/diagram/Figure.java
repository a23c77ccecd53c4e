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
 * A node or container of a diagram.
 *
 * @param key         unique in its diagram and the same in every diagram built of the same element at the same place:
 *                    positions, selection and hidden figures are kept under it
 * @param mapping     the id of the mapping in the notation, such as {@code D1_N_Objective}
 * @param element     what the figure stands for
 * @param tooltip     may be empty, never null
 * @param children    the figures inside, in order; empty for a node
 * @param bordered    the figures on the border, in order
 * @param decorations in the order of the notation
 */
public record Figure(String key, String mapping, EObject element, Kind kind, Label label, String tooltip, BoxStyle style,
        List<Figure> children, List<Figure> bordered, List<Decoration> decorations) {

    /** What a figure can hold. */
    public enum Kind {
        NODE,
        /** Places its children freely. */
        CONTAINER,
        /** Stacks its children from top to bottom, all of one width. */
        VERTICAL_STACK
    }

    public Figure {
        children = List.copyOf(children);
        bordered = List.copyOf(bordered);
        decorations = List.copyOf(decorations);
    }

    /** This figure and all below it, parents first. */
    public Stream<Figure> all() {
        return Stream.concat(Stream.of(this), Stream.concat(bordered.stream(), children.stream()).flatMap(Figure::all));
    }
}
