/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Cells that are too narrow for their text show the whole of it beside the mouse. */
public final class CutTexts {

    /** What is left free around the text of a cell, in pixels. */
    private static final int MARGIN = 6;

    private final Table table;
    private Optional<Cell> pointedAt = Optional.empty();

    /**
     * A cell of a table.
     *
     * @param room in which its text is shown, in pixels
     */
    private record Cell(TableItem line, String text, int room) {
    }

    private CutTexts(Table table) {
        this.table = table;
        table.addListener(SWT.MouseMove, event -> pointAt(new Point(event.x, event.y)));
    }

    /** For a table of which whole lines are selected. */
    public static void explain(Table table) {
        new CutTexts(table);
    }

    private void pointAt(Point place) {
        Optional<Cell> cell = Optional.ofNullable(table.getItem(place)).flatMap(line -> cellOf(line, place));
        if (!cell.equals(pointedAt)) {
            pointedAt = cell;
            table.setToolTipText(cell.filter(this::isCut).map(Cell::text).orElse(null));
        }
    }

    private Optional<Cell> cellOf(TableItem line, Point place) {
        return IntStream.range(0, table.getColumnCount()).filter(column -> line.getBounds(column).contains(place)).boxed()
                .map(column -> new Cell(line, line.getText(column), line.getBounds(column).width - widthOf(line.getImage(column))))
                .findFirst();
    }

    private static int widthOf(Image image) {
        return image == null ? 0 : image.getBounds().width;
    }

    private boolean isCut(Cell cell) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(cell.text()).x + MARGIN > cell.room();
        } finally {
            gc.dispose();
        }
    }
}
