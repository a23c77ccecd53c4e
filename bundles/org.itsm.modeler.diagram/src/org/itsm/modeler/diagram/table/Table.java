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

/**
 * What one table shows.
 *
 * @param description the id of the table in the notation, {@code T1} to {@code T9} and {@code X1} to {@code X7}
 * @param root        the element that the table is about
 * @param cross       whether the columns stand for elements too
 * @param headerWidth of the headers of the lines, in pixels
 * @param lines       those at the top, in order
 */
public record Table(String description, String title, EObject root, boolean cross, int headerWidth, List<Column> columns,
        List<Line> lines) {

    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** All lines at all depths, parents first. */
    public Stream<Line> allLines() {
        return lines.stream().flatMap(Line::all);
    }
}
