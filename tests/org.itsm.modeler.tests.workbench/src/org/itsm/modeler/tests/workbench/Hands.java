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
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.platform.unix.X11.KeySym;

/**
 * A mouse and a keyboard in front of the screen: what they do goes through the X server to whatever window is there, exactly
 * as from a real mouse and a real keyboard. Places are those of the display in points, as SWT knows them.
 */
public final class Hands {

    public static final int LEFT = 1;
    public static final int MIDDLE = 2;
    public static final int RIGHT = 3;
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;

    private static final NativeLong NOW = new NativeLong(0);
    private static final int NEAR = 8;
    /** Milliseconds, a little more than a sixtieth of a second. */
    private static final int FRAME = 20;
    private static final int LATIN_1 = 0x20;
    private static final Map<Integer, Integer> KEYS = Map.ofEntries(Map.entry((int) SWT.CR, 0xff0d), Map.entry((int) SWT.ESC, 0xff1b),
            Map.entry((int) SWT.TAB, 0xff09), Map.entry((int) SWT.BS, 0xff08), Map.entry((int) SWT.DEL, 0xffff),
            Map.entry(SWT.ARROW_LEFT, 0xff51), Map.entry(SWT.ARROW_UP, 0xff52), Map.entry(SWT.ARROW_RIGHT, 0xff53),
            Map.entry(SWT.ARROW_DOWN, 0xff54), Map.entry(SWT.PAGE_UP, 0xff55), Map.entry(SWT.PAGE_DOWN, 0xff56),
            Map.entry(SWT.HOME, 0xff50), Map.entry(SWT.END, 0xff57), Map.entry(SWT.F2, 0xffbf), Map.entry(SWT.F10, 0xffc7),
            Map.entry(SWT.SHIFT, 0xffe1), Map.entry(SWT.CTRL, 0xffe3), Map.entry(SWT.ALT, 0xffe9));
    private static final Map<Character, Character> SHIFTED = Map.of('+', '=', '?', '/', ':', ';', '_', '-', '"', '\'');

    private final X11 x = X11.INSTANCE;
    private final X11.XTest mouseAndKeys = X11.XTest.INSTANCE;
    private final X11.Display server = x.XOpenDisplay(null);
    private Point lastClick;
    private long lastClickAt;

    // ---- mouse

    /** Moves the mouse to the place in the control. */
    public void move(Control control, Point at) {
        move(UiDriver.run(() -> control.toDisplay(at)));
    }

    /** Moves the mouse to the place on the display. */
    public void move(Point place) {
        Point screen = UiDriver.run(() -> {
            int pixels = x.XDisplayWidth(server, x.XDefaultScreen(server));
            double scale = (double) pixels / UiDriver.display().getBounds().width;
            return new Point((int) Math.round(place.x * scale), (int) Math.round(place.y * scale));
        });
        mouseAndKeys.XTestFakeMotionEvent(server, -1, screen.x, screen.y, NOW);
        done();
        // GTK hands out the moves of a frame together, when the next one begins.
        UiDriver.pause(FRAME);
    }

    public void press(int button) {
        button(button, true);
        done();
    }

    public void release(int button) {
        button(button, false);
        done();
        lastClickAt = System.currentTimeMillis();
    }

    /** Moves there and presses the button, not as the second time of a double click. */
    public void press(Control control, Point at, int button) {
        awaitSingle(UiDriver.run(() -> control.toDisplay(at)));
        move(control, at);
        press(button);
    }

    /** A single click, not the second one of a double click. */
    public void click(Control control, Point at, int button) {
        awaitSingle(UiDriver.run(() -> control.toDisplay(at)));
        move(control, at);
        // At once: a menu that pops up closes again when the button is let go much later.
        button(button, true);
        release(button);
    }

    private void awaitSingle(Point at) {
        int pair = UiDriver.run(() -> UiDriver.display().getDoubleClickTime());
        long since = System.currentTimeMillis() - lastClickAt;
        if (lastClick != null && since < pair && Math.abs(at.x - lastClick.x) < NEAR && Math.abs(at.y - lastClick.y) < NEAR) {
            UiDriver.pause(pair);
        }
        lastClick = at;
    }

    public void doubleClick(Control control, Point at) {
        awaitSingle(UiDriver.run(() -> control.toDisplay(at)));
        move(control, at);
        for (int i = 0; i < 2; i++) {
            button(LEFT, true);
            button(LEFT, false);
        }
        done();
        lastClickAt = System.currentTimeMillis();
    }

    /** Turns the wheel where the mouse is, away from the user (positive) or towards. */
    public void wheel(int turns) {
        for (int i = 0; i < Math.abs(turns); i++) {
            button(turns > 0 ? WHEEL_UP : WHEEL_DOWN, true);
            button(turns > 0 ? WHEEL_UP : WHEEL_DOWN, false);
        }
        done();
    }

    private void button(int button, boolean down) {
        mouseAndKeys.XTestFakeButtonEvent(server, button, down, NOW);
    }

    // ---- keyboard

    /** Presses a key, {@code SWT.F2} or {@code 'a'}, while others are held. */
    public void key(int key, int... held) {
        holding(() -> {
            stroke(key, true);
            stroke(key, false);
        }, held);
        done();
    }

    /** Presses a key, which may open a dialog that the window waits for: so nobody waits here until the window has done it. */
    public void tap(int key, int... held) {
        Arrays.stream(held).forEach(modifier -> stroke(modifier, true));
        typed(key);
        Arrays.stream(held).forEach(modifier -> stroke(modifier, false));
        x.XSync(server, false);
    }

    private void typed(int key) {
        boolean shifted = Character.isUpperCase(key) || SHIFTED.containsKey((char) key);
        int plain = SHIFTED.containsKey((char) key) ? SHIFTED.get((char) key) : Character.toLowerCase(key);
        if (shifted) {
            stroke(SWT.SHIFT, true);
        }
        stroke(plain, true);
        stroke(plain, false);
        if (shifted) {
            stroke(SWT.SHIFT, false);
        }
    }

    /** Does something while keys are held. */
    public void holding(Runnable action, int... held) {
        Arrays.stream(held).forEach(modifier -> stroke(modifier, true));
        try {
            action.run();
        } finally {
            Arrays.stream(held).forEach(modifier -> stroke(modifier, false));
            done();
        }
    }

    /** Types what a keyboard of the United States has keys for. */
    public void type(String text) {
        for (char character : text.toCharArray()) {
            typed(character);
            done();
        }
    }

    private void stroke(int key, boolean down) {
        int symbol = KEYS.getOrDefault(key, key);
        if (symbol < LATIN_1) {
            throw new IllegalArgumentException("There is no key " + key);
        }
        int code = x.XKeysymToKeycode(server, new KeySym(symbol)) & 0xff;
        if (code == 0) {
            throw new IllegalArgumentException("The keyboard has no key " + key);
        }
        mouseAndKeys.XTestFakeKeyEvent(server, code, down, NOW);
    }

    /** The server has told it to the window, and the window has done it. */
    private void done() {
        x.XSync(server, false);
        // The window asks the server for something: what it was told before comes before the answer.
        UiDriver.run(() -> UiDriver.display().getCursorLocation());
        UiDriver.settle();
    }
}
