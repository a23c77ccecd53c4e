/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.elements.VirtualRows;

/** A heading and below it the tree of what an element leads to in one direction. Rows are filled when they are seen. */
final class ChainTree {

    /** So many rows are opened without being asked to. */
    private static final int MOST_OPENED = 100;

    private final Label heading;
    private final Tree tree;
    private final VirtualRows rows;
    private final String title;
    private ChainStep shown;

    ChainTree(Composite parent, String title) {
        this.title = title;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        heading = new Label(body, SWT.NONE);
        heading.setText(UiTexts.get(title));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(heading);
        Composite area = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, UiTexts.get(title));
        column("chainView.element", columns, 60);
        column("chainView.layer", columns, 40);
        rows = new VirtualRows(tree, this::below, ChainTree::fill);
    }

    private void column(String text, TreeColumnLayout columns, int weight) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(UiTexts.get(text));
        columns.setColumnData(column, new ColumnWeightData(weight, 100, true));
    }

    Tree control() {
        return tree;
    }

    /** Shows where the steps lead to; empty shows nothing. The number of elements in all is put into the heading. */
    void show(Optional<ChainStep> start, int reached) {
        shown = start.orElse(null);
        heading.setText(shown == null ? UiTexts.get(title) : UiTexts.get("chainView.heading", UiTexts.get(title), reached));
        rows.renew(this::openFirst);
    }

    /** Opens the tree level by level, as long as it is not too much to look at. */
    private void openFirst() {
        if (tree.getItemCount() > MOST_OPENED) {
            return;
        }
        Deque<TreeItem> open = new ArrayDeque<>(List.of(tree.getItems()));
        int seen = open.size();
        while (!open.isEmpty()) {
            TreeItem item = VirtualRows.filled(open.pop());
            int next = ((ChainStep) item.getData()).next().size();
            seen += next;
            if (seen > MOST_OPENED) {
                return;
            }
            if (next > 0) {
                rows.setOpen(item, true);
                open.addAll(Arrays.asList(item.getItems()));
            }
        }
    }

    private List<?> below(Optional<Object> step) {
        return step.or(() -> Optional.ofNullable(shown)).map(from -> ((ChainStep) from).next()).orElse(List.of());
    }

    private static void fill(TreeItem item, Object row) {
        LifecycleElement element = ((ChainStep) row).element();
        item.setText(new String[] {ElementLabels.textOf(element), ElementLabels.literalOf(element.getLayer())});
        item.setImage(ElementLabels.iconOf(element.eClass()));
    }

    /** The element of the selected row. */
    Optional<LifecycleElement> selected() {
        return Arrays.stream(tree.getSelection()).map(item -> ((ChainStep) item.getData()).element()).findFirst();
    }
}
