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

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;

/**
 * Shows an {@link ElementOutline}. The tree is virtual: a row is filled when it is first seen, so that the size of the
 * model does not matter.
 */
public final class ElementTree {

    private final Composite area;
    private final Tree tree;
    private final OneColumn column;
    private final VirtualRows rows;
    /** What is open in the tree without a filter. */
    private final Set<Object> open = new HashSet<>();
    /** The rows that are filled. */
    private final List<TreeItem> seen = new ArrayList<>();
    private boolean filtered;
    private ElementOutline outline;

    public ElementTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        tree = new Tree(area, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION);
        column = new OneColumn(tree);
        rows = new VirtualRows(tree, this::below, this::fill);
    }

    public Tree control() {
        return tree;
    }

    /** What has its place on the page. */
    public Control area() {
        return area;
    }

    /** Shows another tree; null shows nothing. */
    public void show(ElementOutline shown) {
        outline = shown;
        refresh();
    }

    /** Shows the tree as it is now. What was open stays open and what was selected stays selected, where it is still there. */
    public void refresh() {
        List<EObject> selected = selection();
        if (!filtered) {
            open.clear();
            collectOpen(tree.getItems(), open);
        }
        filtered = outline != null && !outline.filter().isEmpty();
        seen.clear();
        column.forget();
        rows.renew(filtered ? this::openAll : this::reopen);
        select(selected);
    }

    /** Shows the values of the elements as they are now; no element has come or gone. */
    public void refreshValues() {
        // Clearing a virtual tree would look at all rows, also at the many that nobody has seen.
        seen.removeIf(TreeItem::isDisposed);
        seen.forEach(item -> showText(item, item.getData()));
    }

    private static void collectOpen(TreeItem[] items, Set<Object> into) {
        for (TreeItem item : items) {
            if (item.getExpanded() && item.getData() != null) {
                into.add(item.getData());
                collectOpen(item.getItems(), into);
            }
        }
    }

    private void reopen() {
        for (Object node : List.copyOf(open)) {
            if (node instanceof EObject element) {
                TreeItem item = find(element);
                if (item != null) {
                    rows.setOpen(item, true);
                }
            } else {
                for (int i = 0; i < tree.getItemCount(); i++) {
                    TreeItem item = rows.top(i);
                    if (node.equals(item.getData())) {
                        rows.setOpen(item, true);
                    }
                }
            }
        }
    }

    /** A filtered tree is small. Rows with nothing below them are left to be filled when they are seen. */
    private void openAll() {
        openAll(below(Optional.empty()), tree::getItem);
    }

    private void openAll(List<?> nodes, IntFunction<TreeItem> rowAt) {
        for (int i = 0; i < nodes.size(); i++) {
            List<?> below = below(Optional.of(nodes.get(i)));
            if (!below.isEmpty()) {
                // From above: what is below a closed row cannot be opened.
                TreeItem row = VirtualRows.filled(rowAt.apply(i));
                rows.setOpen(row, true);
                openAll(below, row::getItem);
            }
        }
    }

    // ---- selection

    /** The elements that are selected. */
    public List<EObject> selection() {
        List<EObject> selected = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof EObject element) {
                selected.add(element);
            }
        }
        return selected;
    }

    /** Opens the tree as far as needed and selects the elements; those that it does not show are left out. */
    public void select(Collection<? extends EObject> elements) {
        List<TreeItem> items = new ArrayList<>();
        for (EObject element : elements) {
            TreeItem item = find(element);
            if (item != null) {
                items.add(item);
            }
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        if (!items.isEmpty()) {
            tree.showItem(items.get(0));
        }
    }

    private TreeItem find(EObject element) {
        List<Object> path = outline == null ? List.of() : outline.pathTo(element);
        TreeItem at = null;
        Object parent = outline == null ? null : outline.model();
        for (Object node : path) {
            int index = outline.children(parent).indexOf(node);
            if (index < 0) {
                return null;
            }
            if (at != null) {
                rows.setOpen(at, true);
            }
            at = at == null ? rows.top(index) : VirtualRows.filled(at.getItem(index));
            parent = node;
        }
        return at;
    }

    // ---- rows

    private List<?> below(Optional<Object> node) {
        return outline == null ? List.of() : outline.children(node.orElse(outline.model()));
    }

    private void fill(TreeItem item, Object node) {
        showText(item, node);
        item.setImage(imageOf(node));
        seen.add(item);
    }

    /** GTK measures and paints a row anew whenever it is told a text, also when that is the same as before. */
    private void showText(TreeItem item, Object node) {
        String text = textOf(node);
        if (!text.equals(item.getText())) {
            item.setText(text);
            column.see(item);
        }
    }

    private String textOf(Object node) {
        if (node instanceof ElementOutline.Group group) {
            return UiTexts.get("elements.group", ElementLabels.featureOf(group.feature()), outline.children(group).size());
        }
        ITSMElement element = (ITSMElement) node;
        return element.getCode() == null || element.getCode().isBlank() ? ElementLabels.textOf(element)
                : UiTexts.get("elements.coded", element.getCode(), ElementLabels.textOf(element));
    }

    private static Image imageOf(Object node) {
        return node instanceof ITSMElement element ? ElementLabels.iconOf(element.eClass()) : UiIcons.image("group");
    }
}
