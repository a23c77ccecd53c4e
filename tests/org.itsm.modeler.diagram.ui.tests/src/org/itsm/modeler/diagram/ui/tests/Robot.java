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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.tests.workbench.PopUp;

/** What a user does on a diagram, with a real mouse and real keys: see {@link Hands}. */
final class Robot {

    private static final int STEPS = 4;

    private final Hands hands = new Hands();
    private final DiagramPage page;

    Robot(DiagramPage page) {
        this.page = page;
    }

    DiagramPage page() {
        return page;
    }

    Hands hands() {
        return hands;
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
        hands.holding(() -> hands.click(control, at, Hands.LEFT), modifiers);
    }

    void doubleClick(EObject element) {
        hands.doubleClick(canvas(), middleOf(element));
    }

    /** Opens the menu of the figure with the right button. */
    PopUp menuOf(EObject element) {
        return PopUp.by(hands, () -> hands.click(canvas(), middleOf(element), Hands.RIGHT));
    }

    void drag(Point from, Point to) {
        pull(from, to);
        hands.release(Hands.LEFT);
        drain();
    }

    /** Presses the button and moves the mouse, without letting go. */
    void pull(Point from, Point to) {
        hands.move(canvas(), from);
        hands.press(Hands.LEFT);
        for (int step = 1; step <= STEPS; step++) {
            hands.move(canvas(), new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
        }
    }

    /** Turns the wheel over the middle of the canvas. */
    void wheel(int turns, int... modifiers) {
        hands.move(canvas(), Workbench.run(() -> new Point(canvas().getSize().x / 2, canvas().getSize().y / 2)));
        hands.holding(() -> hands.wheel(turns), modifiers);
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
        hands.key(key, modifiers);
    }

    void type(String text) {
        hands.type(text);
    }

    /** Lets all that is waiting be done. */
    void drain() {
        Workbench.settle();
    }
}
