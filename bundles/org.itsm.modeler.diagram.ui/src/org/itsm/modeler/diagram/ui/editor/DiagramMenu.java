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

import java.util.Optional;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.menus.IMenuService;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;

/** The menu of what is selected: first what goes with the selection, then the commands that are contributed. */
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
        IMenuService service = page.site().getService(IMenuService.class);
        service.populateContributionManager(manager, COMMANDS);
        IContributionItem[] commands = manager.getItems();
        IContributionItem entries = new SelectionEntries(page);
        if (commands.length == 0) {
            manager.add(entries);
        } else {
            manager.insertBefore(commands[0].getId(), entries);
        }
        canvas.setMenu(manager.createContextMenu(canvas));
        manager.getMenu().addListener(SWT.Show, event -> keysAndStates(manager));
        canvas.addListener(SWT.MenuDetect, content::place);
        canvas.addListener(SWT.Dispose, event -> {
            service.releaseContributions(manager);
            manager.dispose();
        });
    }

    /** Keys are shown of commands that are in force, which those of the diagram are only now. */
    private static void keysAndStates(MenuManager manager) {
        for (IContributionItem item : manager.getItems()) {
            item.update();
        }
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
}
