/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that has popped up on the screen, worked with as a user does: by its arrow keys or by mouse. */
public final class PopUp {

    /** Less than an entry is high, in points, and more than a menu is. */
    private static final int STEP = 8;
    private static final int TALLEST = 800;

    private final Hands hands;
    private final Menu menu;

    private PopUp(Hands hands, Menu menu) {
        this.hands = hands;
        this.menu = menu;
    }

    /** Does something after which a menu pops up, and waits for it. */
    public static PopUp by(Hands hands, Runnable action) {
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener listener = event -> note(shown, event);
        UiDriver.act(() -> UiDriver.display().addFilter(SWT.Show, listener));
        try {
            action.run();
            UiDriver.await("a menu pops up", () -> shown.get() != null && shown.get().isVisible());
        } finally {
            UiDriver.act(() -> UiDriver.display().removeFilter(SWT.Show, listener));
        }
        UiDriver.settle();
        return new PopUp(hands, shown.get());
    }

    private static void note(AtomicReference<Menu> shown, Event event) {
        if (event.widget instanceof Menu opened) {
            shown.set(opened);
        }
    }

    /** What the entries say, without separators and signs of mnemonics; those that cannot be chosen have an exclamation mark before them. */
    public List<String> labels(String... path) {
        return UiDriver.run(() -> {
            Menu at = menu;
            for (String label : path) {
                at = item(at, label).getMenu();
            }
            return Arrays.stream(at.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                    .map(item -> (item.isEnabled() ? "" : "!") + textOf(item)).toList();
        });
    }

    /** Whether the entry has its mark. */
    public boolean isChecked(String label) {
        return UiDriver.run(() -> item(menu, label).getSelection());
    }

    private static String textOf(MenuItem item) {
        String text = item.getText().replace("&&", "\1").replace("&", "").replace('\1', '&');
        int key = text.indexOf('\t');
        return key < 0 ? text : text.substring(0, key);
    }

    private static MenuItem item(Menu menu, String label) {
        return Arrays.stream(menu.getItems()).filter(item -> textOf(item).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("The menu has no " + label + " but "
                        + Arrays.stream(menu.getItems()).map(PopUp::textOf).toList()));
    }

    /** Goes with the arrow keys from entry to entry, through the menus inside the menu, and chooses the last one with Enter. */
    public void pick(String... path) {
        withArmed(armed -> {
            Menu at = menu;
            for (String label : path) {
                Menu level = at;
                MenuItem wanted = UiDriver.run(() -> item(level, label));
                int count = UiDriver.run(level::getItemCount);
                for (int presses = 0; presses <= count && armed.get() != wanted; presses++) {
                    hands.key(SWT.ARROW_DOWN);
                }
                if (armed.get() != wanted) {
                    throw new AssertionError("The keys do not lead to " + label);
                }
                at = UiDriver.run(wanted::getMenu);
                if (at != null) {
                    hands.key(SWT.ARROW_RIGHT);
                }
            }
        });
        hands.key(SWT.CR);
        awaitClosed();
    }

    /** Moves the mouse over the entries until the wanted one is marked, and clicks on it. */
    public void click(String label) {
        MenuItem wanted = UiDriver.run(() -> item(menu, label));
        Point corner = UiDriver.run(() -> UiDriver.display().getCursorLocation());
        withArmed(armed -> {
            // It pops up to the right of the mouse, or to the left where the screen has more room.
            moveOver(wanted, armed, new Point(corner.x + STEP, corner.y));
            moveOver(wanted, armed, new Point(corner.x - STEP, corner.y));
            if (armed.get() != wanted) {
                throw new AssertionError("The mouse does not come to " + label);
            }
        });
        hands.press(Hands.LEFT);
        hands.release(Hands.LEFT);
        awaitClosed();
    }

    private void moveOver(MenuItem wanted, AtomicReference<MenuItem> armed, Point from) {
        for (int down = STEP; armed.get() != wanted && down < TALLEST; down += STEP) {
            hands.move(new Point(from.x, from.y + down));
        }
    }

    private interface Armed {

        void with(AtomicReference<MenuItem> last);
    }

    /** Does something while it is noted which entry is marked. */
    private static void withArmed(Armed action) {
        AtomicReference<MenuItem> last = new AtomicReference<>();
        Listener listener = event -> last.set((MenuItem) event.widget);
        UiDriver.act(() -> UiDriver.display().addFilter(SWT.Arm, listener));
        try {
            action.with(last);
        } finally {
            UiDriver.act(() -> UiDriver.display().removeFilter(SWT.Arm, listener));
        }
    }

    private boolean isOpen() {
        return !menu.isDisposed() && menu.isVisible();
    }

    /** Closes it with Escape; nothing is chosen. */
    public void escape() {
        hands.key(SWT.ESC);
        awaitClosed();
    }

    private void awaitClosed() {
        UiDriver.await("the menu closes", () -> !isOpen());
        UiDriver.settle();
    }
}
