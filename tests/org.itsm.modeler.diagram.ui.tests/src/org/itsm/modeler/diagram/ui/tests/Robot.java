/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;

/**
 * Mouse and keyboard in the hands of a test. Keys go through the display, as those of a user do; what the mouse does is told
 * to the control under it, because SWT posts mouse buttons on GTK without their place.
 */
final class Robot {

    private final DiagramEditor editor;

    Robot(DiagramEditor editor) {
        this.editor = editor;
    }

    DiagramPage page() {
        return editor.page();
    }

    DiagramCanvas canvas() {
        return page().canvas();
    }

    /** Waits until all that was changed can be seen. */
    void awaitPicture() {
        Workbench.await("the picture is complete", () -> page().isUpToDate() && canvas().viewport().width() > 0
                && !canvas().scene().figures().isEmpty() && canvas().isPainted());
    }

    // ---- mouse

    /** The middle of the figure, in pixels of the canvas. */
    Point middleOf(EObject element) {
        return Workbench.run(() -> {
            Rectangle place = canvas().placeOf(canvas().scene().keysOf(element).get(0)).orElseThrow();
            return new Point(place.x + place.width / 2, place.y + place.height / 2);
        });
    }

    /** A place in the figure of that mapping where nothing else is. */
    Point freePlaceIn(String mapping) {
        return Workbench.run(() -> {
            Figure lane = canvas().scene().figures().stream().filter(figure -> figure.mapping().equals(mapping)).findFirst()
                    .orElseThrow();
            Rectangle place = canvas().placeOf(lane.key()).orElseThrow();
            return new Point(place.x + place.width - 6, place.y + place.height - 6);
        });
    }

    void click(EObject element, int... modifiers) {
        click(canvas(), middleOf(element), modifiers);
    }

    void click(Control control, Point at, int... modifiers) {
        mouse(control, SWT.MouseMove, at, 0, 0);
        mouse(control, SWT.MouseDown, at, 1, held(modifiers));
        mouse(control, SWT.MouseUp, at, 1, held(modifiers) | SWT.BUTTON1);
    }

    void rightClick(EObject element) {
        mouse(canvas(), SWT.MouseDown, middleOf(element), 3, 0);
        mouse(canvas(), SWT.MouseUp, middleOf(element), 3, SWT.BUTTON3);
    }

    void doubleClick(EObject element) {
        click(element);
        mouse(canvas(), SWT.MouseDoubleClick, middleOf(element), 1, 0);
    }

    void drag(Point from, Point to) {
        press(from);
        mouse(canvas(), SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0, SWT.BUTTON1);
        mouse(canvas(), SWT.MouseMove, to, 0, SWT.BUTTON1);
        mouse(canvas(), SWT.MouseUp, to, 1, SWT.BUTTON1);
    }

    void press(Point at) {
        mouse(canvas(), SWT.MouseMove, at, 0, 0);
        mouse(canvas(), SWT.MouseDown, at, 1, 0);
    }

    void mouse(Control control, int type, Point at, int button, int state) {
        Workbench.act(() -> {
            Event event = new Event();
            event.x = at.x;
            event.y = at.y;
            event.button = button;
            event.stateMask = state;
            event.count = 1;
            control.notifyListeners(type, event);
        });
        drain();
    }

    private static int held(int... modifiers) {
        return Arrays.stream(modifiers).reduce(0, (a, b) -> a | b);
    }

    /** Turns the wheel over the middle of the canvas. */
    void wheel(int count, int modifiers) {
        Workbench.act(() -> {
            Event event = new Event();
            event.count = count;
            event.stateMask = modifiers;
            event.x = canvas().getSize().x / 2;
            event.y = canvas().getSize().y / 2;
            canvas().notifyListeners(SWT.MouseVerticalWheel, event);
        });
    }

    /** Clicks on the entry of the palette. */
    void choose(String tool) {
        Tree palette = Workbench.run(this::palette);
        Point at = Workbench.run(() -> {
            TreeItem item = itemOf(palette, tool);
            palette.showItem(item);
            Rectangle bounds = item.getBounds();
            return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
        click(palette, at);
    }

    private static TreeItem itemOf(Tree palette, String tool) {
        return Arrays.stream(palette.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .filter(item -> item.getText().equals(tool)).findFirst()
                .orElseThrow(() -> new AssertionError("The palette has no " + tool));
    }

    Tree palette() {
        return find((Composite) page().control(), Tree.class);
    }

    static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    // ---- keyboard

    /** Presses a key, {@code SWT.F2} or {@code 'a'}, while others are held. */
    void key(int key, int... modifiers) {
        holding(modifiers, () -> {
            stroke(key, true);
            stroke(key, false);
        });
    }

    void type(String text) {
        for (char character : text.toCharArray()) {
            if (Character.isUpperCase(character)) {
                key(Character.toLowerCase(character), SWT.SHIFT);
            } else {
                key(character);
            }
        }
    }

    private void holding(int[] modifiers, Runnable action) {
        List<Integer> held = Arrays.stream(modifiers).boxed().toList();
        held.forEach(modifier -> stroke(modifier, true));
        action.run();
        held.forEach(modifier -> stroke(modifier, false));
        if (!held.isEmpty()) {
            forgetHeldKeys();
        }
    }

    /** SWT takes the keys that are held from the last event of the real mouse and keyboard: here is one without any. */
    private void forgetHeldKeys() {
        Point corner = Workbench.run(() -> canvas().toDisplay(4 + Workbench.display().getCursorLocation().x % 2, 4));
        post(event -> {
            event.type = SWT.MouseMove;
            event.x = corner.x;
            event.y = corner.y;
        });
        Workbench.await("the mouse has moved", () -> Workbench.display().getCursorLocation().equals(corner));
        drain();
    }

    private void stroke(int key, boolean down) {
        post(event -> {
            event.type = down ? SWT.KeyDown : SWT.KeyUp;
            if (key >= ' ' && key < SWT.DEL) {
                event.character = (char) key;
            } else {
                event.keyCode = key;
            }
        });
    }

    private void post(java.util.function.Consumer<Event> fill) {
        Workbench.act(() -> {
            Event event = new Event();
            fill.accept(event);
            if (!Workbench.display().post(event)) {
                throw new AssertionError("The event was not taken: " + event);
            }
        });
        drain();
    }

    /** Lets all that is waiting be done. */
    void drain() {
        Workbench.act(() -> {
            while (Workbench.display().readAndDispatch()) {
                // Everything that waits is dispatched by the loop's condition.
            }
        });
    }
}
