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

import static org.itsm.modeler.sirius.tests.ParityText.cells;
import static org.itsm.modeler.sirius.tests.ParityText.flat;
import static org.itsm.modeler.sirius.tests.ParityText.formats;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.itsm.modeler.diagram.notation.TextStyle;
import org.itsm.modeler.diagram.table.Cell;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Table;

/** What our engine has put into a table, as text. */
record OurTable(Table table) {

    String text() {
        StringBuilder text = new StringBuilder(table.title()).append('\n');
        text.append(table.columns().stream().map(OurTable::column).collect(Collectors.joining("\n"))).append('\n');
        add(table, table.lines(), "", text);
        return text.toString();
    }

    private static String column(Column column) {
        return column.id() + " " + (column.element() == null ? "" : Names.of(column.element()) + " ") + flat(column.header()) + " " + column.width();
    }

    private static void add(Table table, List<Line> lines, String indent, StringBuilder text) {
        for (Line line : lines) {
            TextStyle style = line.style();
            List<Cell> cells = IntStream.range(0, table.columns().size()).mapToObj(line::cell).toList();
            text.append(indent).append(line.mapping()).append(' ').append(Names.of(line.element())).append(' ').append(flat(line.header()))
                    .append(" font ").append(style.size()).append(formats(style.bold(), style.italic())).append(' ').append(style.color().hex())
                    .append(' ').append(cells(cells, Cell::text)).append('\n');
            add(table, line.children(), indent + "  ", text);
        }
    }
}
