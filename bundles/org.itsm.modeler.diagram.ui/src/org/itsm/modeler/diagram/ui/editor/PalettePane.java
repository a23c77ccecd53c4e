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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.tool.Palette;
import org.itsm.modeler.diagram.tool.Tool;

/** The tools of the notation. A click chooses one for the next click on the diagram; Enter uses it where the selection is. */
final class PalettePane {

    private final DiagramPage page;
    private final Tree tree;

    PalettePane(DiagramPage page, Composite parent) {
        this.page = page;
        Composite pane = new Composite(parent, SWT.NONE);
        pane.setLayout(new FillLayout());
        tree = new Tree(pane, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setToolTipText("");
        tree.getAccessible().addAccessibleListener(new Named(DiagramTexts.get("palette.name")));
        tree.addListener(SWT.MouseUp, this::clicked);
        tree.addListener(SWT.DefaultSelection, event -> entered());
        tree.addListener(SWT.MouseMove, this::tooltip);
    }

    void show(Palette palette) {
        tree.setRedraw(false);
        tree.removeAll();
        for (Palette.Section section : palette.sections()) {
            TreeItem group = new TreeItem(tree, SWT.NONE);
            group.setText(section.label());
            for (Tool tool : section.tools()) {
                TreeItem item = new TreeItem(group, SWT.NONE);
                item.setText(tool.label());
                item.setData(tool);
                if (tool.icon() != null) {
                    item.setImage(page.icon(tool.icon()));
                }
            }
            group.setExpanded(true);
        }
        tree.setRedraw(true);
    }

    void setFocus() {
        if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0) {
            tree.setSelection(tree.getItem(0).getItem(0));
        }
        tree.setFocus();
    }

    private void clicked(Event event) {
        TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getData() instanceof Tool tool && page.isEditable()) {
            page.canvas().use(tool);
            page.canvas().setFocus();
        }
    }

    /** By keyboard: a tool that creates does so at once, a line starts at what is selected. */
    private void entered() {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Tool tool && page.isEditable()) {
            page.canvas().setFocus();
            page.canvas().use(tool);
            page.canvas().applyTool();
        }
    }

    private void tooltip(Event event) {
        TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        String text = item != null && item.getData() instanceof Tool tool ? tool.documentation() : "";
        if (!text.equals(tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }
}
