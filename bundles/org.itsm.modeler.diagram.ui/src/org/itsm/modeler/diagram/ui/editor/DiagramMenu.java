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
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.menus.IMenuService;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.tool.Navigation;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;

/**
 * The menu of what is selected: what can be created and linked, the fixes of what the rules find, the diagrams of the
 * element, then the commands that are contributed.
 */
final class DiagramMenu {

    private static final String ID = "org.itsm.modeler.diagram.ui.popup";
    private static final String COMMANDS = "popup:" + ID;

    private final DiagramPage page;

    private DiagramMenu(DiagramPage page) {
        this.page = page;
    }

    static void install(DiagramPage page, DiagramCanvas canvas) {
        DiagramMenu content = new DiagramMenu(page);
        MenuManager manager = new MenuManager(null, ID);
        manager.setRemoveAllWhenShown(false);
        IMenuService service = page.site().getService(IMenuService.class);
        service.populateContributionManager(manager, COMMANDS);
        Menu menu = manager.createContextMenu(canvas);
        menu.addListener(SWT.Show, event -> content.fill(menu));
        canvas.setMenu(menu);
        canvas.addListener(SWT.MenuDetect, content::place);
        canvas.addListener(SWT.Dispose, event -> {
            service.releaseContributions(manager);
            manager.dispose();
        });
    }

    /** Called by key, it opens at what is selected, and a drag that is under way is given up first. */
    private void place(Event event) {
        DiagramCanvas canvas = page.canvas();
        if (canvas.isGestureActive()) {
            canvas.endGesture();
            event.doit = false;
        } else if (event.detail == SWT.MENU_KEYBOARD) {
            Optional<Rectangle> at = canvas.selection().primary().flatMap(canvas::placeOf);
            if (at.isPresent()) {
                Point corner = canvas.toDisplay(at.get().x + at.get().width / 2, at.get().y + at.get().height / 2);
                event.x = corner.x;
                event.y = corner.y;
            }
        }
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (Boolean.TRUE.equals(item.getData(ID))) {
                item.dispose();
            }
        }
        int before = menu.getItemCount();
        Optional<Figure> figure = page.canvas().selection().primary().flatMap(page.canvas().scene()::figure);
        figure.ifPresent(selected -> {
            linked(menu, selected);
            fixes(menu, selected.element());
            ways(menu, selected);
        });
        if (menu.getItemCount() > before) {
            mark(new MenuItem(menu, SWT.SEPARATOR));
        }
    }

    private void linked(Menu menu, Figure figure) {
        List<org.itsm.modeler.diagram.tool.MenuItem> items = new DiagramWork(page).linked(figure);
        if (!items.isEmpty()) {
            Menu below = sub(menu, DiagramTexts.get("menu.createLinked"));
            for (org.itsm.modeler.diagram.tool.MenuItem item : items) {
                Menus.item(below, item.label(), item.icon() == null ? null : page.icon(item.icon()),
                        () -> new DiagramWork(page).run(item.change()));
            }
        }
    }

    private void fixes(Menu menu, EObject element) {
        for (Finding finding : page.findings().at(element)) {
            Menu below = sub(menu, DiagramTexts.get("menu.finding", finding.ruleId(), finding.message()));
            List<QuickFix> fixes = page.isEditable() ? page.findings().fixes(finding) : List.of();
            for (QuickFix fix : fixes) {
                Menus.item(below, fix.label(), null, () -> page.session().run(fix));
            }
            if (fixes.isEmpty()) {
                Menus.item(below, DiagramTexts.get("menu.noFix"), null, () -> { }).setEnabled(false);
            }
        }
    }

    private void ways(Menu menu, Figure figure) {
        List<Navigation> ways = page.tools().map(tools -> tools.doubleClick(figure)).orElse(List.of());
        for (Navigation way : ways) {
            mark(Menus.item(menu, way.label(), null, () -> page.show(way.diagram(), way.root())));
        }
    }

    private static Menu sub(Menu menu, String label) {
        Menu below = Menus.sub(menu, label);
        mark(below.getParentItem());
        return below;
    }

    /** What is made anew each time. */
    private static void mark(MenuItem item) {
        item.setData(ID, Boolean.TRUE);
    }
}
