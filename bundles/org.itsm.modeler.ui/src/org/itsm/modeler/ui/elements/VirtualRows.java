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

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The rows of a virtual tree: each is filled when it is first seen, and those below a row are made when it is first
 * opened, so that the size of what is shown does not matter. The data of a row is what it shows.
 */
public final class VirtualRows {

    private final Tree tree;
    private final Function<Optional<Object>, List<?>> below;
    private final BiConsumer<TreeItem, Object> look;

    /**
     * Fills the rows of a tree.
     *
     * @param tree  a tree of style {@link SWT#VIRTUAL}
     * @param below what is shown below something, and at the top of the tree for empty
     * @param look  gives a row its texts and its image
     */
    public VirtualRows(Tree tree, Function<Optional<Object>, List<?>> below, BiConsumer<TreeItem, Object> look) {
        this.tree = tree;
        this.below = below;
        this.look = look;
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> count((TreeItem) event.item));
    }

    /**
     * Makes all rows anew.
     *
     * @param opening opens rows before the tree is painted
     */
    public void renew(Runnable opening) {
        tree.setRedraw(false);
        try {
            tree.setItemCount(0);
            tree.clearAll(true);
            tree.setItemCount(below.apply(Optional.empty()).size());
            opening.run();
        } finally {
            tree.setRedraw(true);
        }
    }

    /** The row at a place of the top of the tree, filled. */
    public TreeItem top(int index) {
        return filled(tree.getItem(index));
    }

    /** The row, filled, if nobody has seen it yet. */
    public static TreeItem filled(TreeItem item) {
        // Asking for its text makes a virtual tree fill the row.
        item.getText();
        return item;
    }

    /** Opens or closes the row. */
    public void setOpen(TreeItem item, boolean open) {
        if (open) {
            count(filled(item));
        }
        item.setExpanded(open);
    }

    /** Before it is opened for the first time a row has one row below it at most, so that it is seen to have any. */
    private void count(TreeItem item) {
        if (item.getData() != null) {
            item.setItemCount(below.apply(Optional.of(item.getData())).size());
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        List<?> rows = rowsBeside(item);
        // GTK asks for rows even while it takes them away.
        if (event.index >= 0 && event.index < rows.size()) {
            Object shown = rows.get(event.index);
            item.setData(shown);
            int rowsBelow = below.apply(Optional.of(shown)).size();
            item.setItemCount(item.getExpanded() ? rowsBelow : Math.min(1, rowsBelow));
            look.accept(item, shown);
        }
    }

    private List<?> rowsBeside(TreeItem item) {
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            return below.apply(Optional.empty());
        }
        Object above = parent.getData();
        return above == null ? List.of() : below.apply(Optional.of(above));
    }
}
