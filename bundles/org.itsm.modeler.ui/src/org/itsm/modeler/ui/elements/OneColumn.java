/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.elements;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The column of a tree whose rows have one text each: as wide as the tree, or as the widest row that was seen. SWT does
 * the same for a tree without columns, but on GTK it measures with each row all rows that are open below it.
 */
final class OneColumn {

    /** How far a row stands to the right of the one above it, with some room to spare. */
    private static final int LEVEL = 24;
    private static final int IMAGE = 24;

    private final Composite area;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeColumn column;
    private final int widestLetter;
    private int widest;

    /** @param tree the only control of its parent, which is laid out by this */
    OneColumn(Tree tree) {
        area = tree.getParent();
        area.setLayout(layout);
        column = new TreeColumn(tree, SWT.LEFT);
        widestLetter = extent("W").x;
        forget();
    }

    /** Other rows are shown. */
    void forget() {
        widest = 0;
        layout.setColumnData(column, new ColumnWeightData(1, widest));
    }

    /** The row has got its text. */
    void see(TreeItem row) {
        if (row.getText().length() * widestLetter > column.getWidth()) {
            int width = levelOf(row) * LEVEL + IMAGE + extent(row.getText()).x;
            if (width > Math.max(widest, column.getWidth())) {
                widest = width;
                // GTK asks for texts while it paints: it cannot lay out then.
                area.getDisplay().asyncExec(this::widen);
            }
        }
    }

    private void widen() {
        if (!area.isDisposed()) {
            layout.setColumnData(column, new ColumnWeightData(1, widest));
            area.layout();
        }
    }

    private static int levelOf(TreeItem row) {
        int level = 1;
        for (TreeItem at = row.getParentItem(); at != null; at = at.getParentItem()) {
            level++;
        }
        return level;
    }

    private Point extent(String text) {
        GC gc = new GC(column.getParent());
        try {
            return gc.textExtent(text);
        } finally {
            gc.dispose();
        }
    }
}
