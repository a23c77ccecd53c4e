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
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.Edge;
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

    /** The handle beside the selected figure, from which lines are drawn. */
    Point handleOf(EObject element) {
        return Workbench.run(() -> {
            Rectangle place = canvas().placeOf(canvas().scene().keysOf(element).get(0)).orElseThrow();
            return new Point(place.x + place.width + 13, place.y + place.height / 2);
        });
    }

    /** A place in the canvas where there is nothing but the diagram itself. */
    Point voidPlace() {
        return Workbench.run(() -> {
            Rectangle window = canvas().getClientArea();
            for (int y = 6; y < window.height; y += 6) {
                for (int x = window.width - 6; x > 0; x -= 6) {
                    org.itsm.modeler.diagram.layout.Point at = canvas().viewport().toDiagram(x, y);
                    if (canvas().scene().at(at.x(), at.y(), 8).isEmpty()) {
                        return new Point(x, y);
                    }
                }
            }
            throw new AssertionError("Something is everywhere");
        });
    }

    /** A place on the line, away from its ends and from all figures. */
    Point placeOn(Edge edge) {
        return Workbench.run(() -> {
            List<org.itsm.modeler.diagram.layout.Point> path = canvas().scene().path(edge);
            int middle = (path.size() - 1) / 2;
            return pixel((path.get(middle).x() + path.get(middle + 1).x()) / 2, (path.get(middle).y() + path.get(middle + 1).y()) / 2);
        });
    }

    /** Where the line begins, or ends. */
    Point endOf(Edge edge, boolean target) {
        return Workbench.run(() -> {
            List<org.itsm.modeler.diagram.layout.Point> path = canvas().scene().path(edge);
            org.itsm.modeler.diagram.layout.Point end = path.get(target ? path.size() - 1 : 0);
            return pixel(end.x(), end.y());
        });
    }

    private Point pixel(double x, double y) {
        return new Point((int) Math.round(canvas().viewport().screenX(x)), (int) Math.round(canvas().viewport().screenY(y)));
    }

    /** The line of that mapping between the two. */
    Edge edge(String mapping, EObject source, EObject target) {
        return Workbench.run(() -> canvas().scene().diagram().edges().stream()
                .filter(edge -> edge.mapping().equals(mapping) && canvas().scene().keysOf(source).contains(edge.source())
                        && canvas().scene().keysOf(target).contains(edge.target()))
                .findFirst().orElseThrow());
    }

    /** The colour of the canvas near the lower left corner of the figure, as it is on the screen now. */
    RGB colorOf(EObject element) {
        drain();
        return Workbench.run(() -> {
            Rectangle place = canvas().placeOf(canvas().scene().keysOf(element).get(0)).orElseThrow();
            canvas().update();
            Image image = new Image(canvas().getDisplay(), 8, 8);
            GC gc = new GC(canvas());
            gc.copyArea(image, place.x + 6, place.y + place.height - 14);
            ImageData data = image.getImageData();
            gc.dispose();
            image.dispose();
            return data.palette.getRGB(data.getPixel(data.width - 2, data.height - 2));
        });
    }

    /** Brings the keyboard to the diagram. */
    void focus() {
        Workbench.act(() -> canvas().setFocus());
        drain();
    }

    /** The field in which a figure is renamed, when it is open. */
    void awaitField() {
        Workbench.await("the name can be typed", () -> find(canvas(), Text.class) != null && find(canvas(), Text.class).isFocusControl());
    }

    /** Types the name into the field that is open, and Enter. */
    void name(String text) {
        awaitField();
        key('a', SWT.CTRL);
        type(text);
        key(SWT.CR);
        Workbench.await("the field closes", () -> find(canvas(), Text.class) == null);
        awaitPicture();
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
        hands.press(canvas(), from, Hands.LEFT);
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
        hands.click(palette(), placeOf(tool), Hands.LEFT);
    }

    /** Clicks twice on the entry of the palette. */
    void doubleChoose(String tool) {
        hands.doubleClick(palette(), placeOf(tool));
    }

    private Point placeOf(String tool) {
        return Workbench.run(() -> {
            TreeItem item = itemOf(palette(), tool);
            palette().showItem(item);
            Rectangle bounds = item.getBounds();
            return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }

    private static TreeItem itemOf(Tree palette, String tool) {
        return Arrays.stream(palette.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .filter(item -> item.getText().equals(tool)).findFirst()
                .orElseThrow(() -> new AssertionError("The palette has no " + tool));
    }

    Tree palette() {
        return Workbench.run(() -> find((Composite) page().control(), Tree.class));
    }

    /** Goes to the palette and through it to the tool, with nothing but keys, and uses it. */
    void chooseByKeys(String tool) {
        key('p', SWT.CTRL, SWT.SHIFT);
        Workbench.await("the palette has the focus", () -> palette().isFocusControl());
        key(SWT.HOME);
        int all = Workbench.run(() -> Arrays.stream(palette().getItems()).mapToInt(group -> 1 + group.getItemCount()).sum());
        for (int i = 0; i < all && !tool.equals(Workbench.run(() -> palette().getSelection()[0].getText())); i++) {
            key(SWT.ARROW_DOWN);
        }
        Workbench.await(tool + " is chosen", () -> palette().getSelection()[0].getText().equals(tool));
        key(SWT.CR);
    }

    static <T extends Control> T find(Composite parent, Class<T> type) {
        return find(parent, type, control -> true);
    }

    /** The first control of that class inside of the parent for which the condition holds; null when there is none. */
    static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> condition) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && condition.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, condition) : null;
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
