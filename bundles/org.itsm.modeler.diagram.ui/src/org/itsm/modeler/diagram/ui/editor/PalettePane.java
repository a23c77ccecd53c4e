/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.tool.Palette;
import org.itsm.modeler.diagram.tool.Tool;

/**
 * The tools of the notation. A click chooses one for the next click on the diagram, a double click until Escape; Enter uses it
 * where the selection is. What is typed above the tools leaves only those that are called so.
 */
final class PalettePane {

    /** What stands left of the name of a tool, and the scroll bar right of it. */
    private static final int SPARE = 88;
    private static final int WIDEST = 300;

    private final DiagramPage page;
    private final Composite pane;
    private final Text filter;
    private final Tree tree;
    /** The second release of the button of a double click is still to come. */
    private boolean doubleClick;
    private Palette palette = new Palette(List.of());

    PalettePane(DiagramPage page, Composite parent) {
        this.page = page;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
        filter = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(DiagramTexts.get("palette.filter"));
        filter.getAccessible().addAccessibleListener(new Named(DiagramTexts.get("palette.filter.name")));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new Tree(pane, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.setToolTipText("");
        tree.getAccessible().addAccessibleListener(new Named(DiagramTexts.get("palette.name")));
        tree.addListener(SWT.MouseUp, this::clicked);
        tree.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        tree.addListener(SWT.DefaultSelection, event -> entered());
        tree.addListener(SWT.MouseMove, this::tooltip);
        tree.addListener(SWT.KeyDown, this::pressed);
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::pressedInFilter);
        filter.addListener(SWT.Traverse, this::left);
    }

    Control control() {
        return pane;
    }

    void show(Palette wanted) {
        palette = wanted;
        fill();
    }

    private void fill() {
        String part = filter.getText().strip().toLowerCase(Locale.ROOT);
        tree.setRedraw(false);
        tree.removeAll();
        for (Palette.Section section : palette.sections()) {
            List<Tool> tools = section.tools().stream().filter(tool -> tool.label().toLowerCase(Locale.ROOT).contains(part)).toList();
            if (!tools.isEmpty()) {
                section(section.label(), tools);
            }
        }
        tree.setRedraw(true);
    }

    private void section(String label, List<Tool> tools) {
        TreeItem group = new TreeItem(tree, SWT.NONE);
        group.setText(label);
        for (Tool tool : tools) {
            TreeItem item = new TreeItem(group, SWT.NONE);
            item.setText(tool.label());
            item.setData(tool);
            if (tool.icon() != null) {
                item.setImage(page.icon(tool.icon()));
            }
        }
        group.setExpanded(true);
    }

    /** So wide that every tool can be read; a tree that has not been seen yet does not know that itself. */
    int preferredWidth() {
        GC gc = new GC(tree);
        int widest = palette.tools().mapToInt(tool -> gc.textExtent(tool.label()).x).max().orElse(0);
        gc.dispose();
        return Math.min(WIDEST, widest + SPARE);
    }

    void setFocus() {
        if (!pane.getVisible()) {
            page.togglePalette();
        }
        selectFirst();
        tree.setFocus();
    }

    private void selectFirst() {
        if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0) {
            tree.setSelection(tree.getItem(0).getItem(0));
        }
    }

    private Tool toolAt(Event event) {
        TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        return item != null && item.getData() instanceof Tool tool ? tool : null;
    }

    private void clicked(Event event) {
        Tool tool = toolAt(event);
        if (event.button == 1 && tool != null && !doubleClick) {
            use(tool, false);
        }
        doubleClick = false;
    }

    private void doubleClicked(Event event) {
        Tool tool = toolAt(event);
        if (event.button == 1 && tool != null) {
            doubleClick = true;
            use(tool, true);
        }
    }

    private void use(Tool tool, boolean kept) {
        if (page.isEditable()) {
            page.canvas().use(tool, kept);
            page.canvas().setFocus();
        }
    }

    /** By keyboard: a tool that creates does so at once, a line starts at what is selected. */
    private void entered() {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Tool tool && page.isEditable()
                && !page.canvas().isGestureActive()) {
            use(tool, false);
            page.canvas().applyTool();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            page.canvas().setFocus();
        }
    }

    private void pressedInFilter(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            setFocus();
        }
    }

    /** Escape shows all tools again, and with nothing typed leads back to the diagram. */
    private void left(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            if (filter.getText().isEmpty()) {
                page.canvas().setFocus();
            } else {
                filter.setText("");
            }
        }
    }

    private void tooltip(Event event) {
        Tool tool = toolAt(event);
        String text = tool == null ? "" : tool.documentation();
        if (!text.equals(tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }
}
