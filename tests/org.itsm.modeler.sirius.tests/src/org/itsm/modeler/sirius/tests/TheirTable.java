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
import static org.itsm.modeler.sirius.tests.ParityText.color;
import static org.itsm.modeler.sirius.tests.ParityText.flat;
import static org.itsm.modeler.sirius.tests.ParityText.formats;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTableElementStyle;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.FontFormat;

/** What Sirius has put into a table, as text. */
record TheirTable(DTable table) {

    String text() {
        StringBuilder text = new StringBuilder(table.getName()).append('\n');
        text.append(table.getColumns().stream().filter(column -> column.isVisible())
                .map(column -> column.getOriginMapping().getName() + " " + elementOf(column) + flat(column.getLabel()) + " " + widthOf(column))
                .collect(Collectors.joining("\n"))).append('\n');
        add(table.getLines(), "", text);
        return text.toString();
    }

    /** What the viewpoint says of the width; in cross tables, headings have all the room that they need. */
    static int widthOf(DColumn column) {
        return column instanceof DTargetColumn ? column.getOriginMapping().getInitialWidth() : column.getWidth();
    }

    private static String elementOf(Object column) {
        return column instanceof DTargetColumn target ? Names.of(((DSemanticDecorator) target).getTarget()) + " " : "";
    }

    private static void add(List<DLine> lines, String indent, StringBuilder text) {
        for (DLine line : lines) {
            DTableElementStyle style = line.getCurrentStyle();
            text.append(indent).append(line.getOriginMapping().getName()).append(' ').append(Names.of(line.getTarget())).append(' ')
                    .append(flat(line.getLabel())).append(" font ").append(style.getLabelSize())
                    .append(formats(style.getLabelFormat().contains(FontFormat.BOLD_LITERAL), style.getLabelFormat().contains(FontFormat.ITALIC_LITERAL)))
                    .append(color(style.getForegroundColor())).append(' ').append(cells(line.getOrderedCells(), DCell::getLabel)).append('\n');
            add(line.getLines(), indent + "  ", text);
        }
    }
}
