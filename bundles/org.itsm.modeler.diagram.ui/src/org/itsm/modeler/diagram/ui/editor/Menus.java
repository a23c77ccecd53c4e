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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Entries of menus that are made for one moment. */
final class Menus {

    private Menus() {
    }

    /**
     * Adds an entry.
     *
     * @param icon may be null
     */
    static MenuItem item(Menu menu, String label, Image icon, Runnable action) {
        return item(menu, menu.getItemCount(), label, icon, action);
    }

    /**
     * Puts an entry between others.
     *
     * @param icon may be null
     */
    static MenuItem item(Menu menu, int index, String label, Image icon, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(plain(label));
        item.setImage(icon);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    static MenuItem check(Menu menu, String label, boolean checked, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(plain(label));
        item.setSelection(checked);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** A menu inside the menu. */
    static Menu sub(Menu menu, String label) {
        return sub(menu, menu.getItemCount(), label);
    }

    /** A menu inside the menu, between others. */
    static Menu sub(Menu menu, int index, String label) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE, index);
        item.setText(plain(label));
        Menu below = new Menu(menu);
        item.setMenu(below);
        return below;
    }

    /** Names of elements may hold what would be taken for the sign of a mnemonic. */
    private static String plain(String label) {
        return label.replace("&", "&&");
    }
}
