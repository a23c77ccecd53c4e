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

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.IMenuService;

/** Above the diagram: which one it is, what of it is shown, and the commands that are contributed for it. */
final class DiagramToolBar {

    private static final String COMMANDS = "toolbar:org.itsm.modeler.diagram.ui.diagram";

    private final DiagramPage page;
    private final IMenuService menus;
    private final ToolBarManager commands;
    private final ToolItem chooser;
    private final ToolItem visible;

    DiagramToolBar(DiagramPage page, Composite parent) {
        this.page = page;
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        ToolBar choices = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        chooser = dropDown(choices, "chooser", this::chooseDiagram);
        visible = dropDown(choices, "visible", this::chooseVisible);
        commands = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        menus = page.site().getService(IMenuService.class);
        menus.populateContributionManager(commands, COMMANDS);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(commands.createControl(bar));
        page.onTitle(this::showTitle);
    }

    private static ToolItem dropDown(ToolBar bar, String text, Runnable open) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setText(DiagramTexts.get(text));
        item.setToolTipText(DiagramTexts.get(text + ".tooltip"));
        item.addListener(SWT.Selection, event -> open.run());
        return item;
    }

    private void showTitle() {
        chooser.setText(page.title());
        chooser.getParent().requestLayout();
    }

    void chooseDiagram() {
        open(chooser, menu -> DiagramChooser.fill(menu, page));
    }

    void chooseVisible() {
        open(visible, menu -> VisibleParts.fill(menu, page));
    }

    private void open(ToolItem item, java.util.function.Consumer<Menu> fill) {
        Menu menu = new Menu(item.getParent().getShell(), SWT.POP_UP);
        fill.accept(menu);
        Rectangle bounds = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> item.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    void dispose() {
        menus.releaseContributions(commands);
        commands.dispose();
    }
}
