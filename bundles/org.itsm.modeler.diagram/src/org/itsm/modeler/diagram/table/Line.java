/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.notation.TextStyle;

/**
 * A line of a table.
 *
 * @param key      unique in its table and the same in every table built of the same model
 * @param mapping  the id of the mapping in the notation, such as {@code T1_L_Objective}
 * @param element  what the line stands for
 * @param header   may be empty, never null
 * @param style    of the header, and of the cells that have none of their own
 * @param children the lines below, in order
 */
public record Line(String key, String mapping, EObject element, String header, TextStyle style, List<Line> children,
        Cells cells) {

    public Line {
        children = List.copyOf(children);
    }

    /** The cell in the column of that number. */
    public Cell cell(int column) {
        return cells.at(column);
    }

    /** This line and all below it, parents first. */
    public Stream<Line> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Line::all));
    }
}
