/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.ui.editor.ItsmEditor;

/** Draws on the page Chain of an editor, by mouse and keyboard. */
record ChainDrawing(ItsmEditor editor, Hands hands) {

    private static final int STEPS = 6;

    /** Shows the page and waits until its diagram is there. */
    void show() {
        Workbench.act(editor::showChain);
        awaitPicture();
    }

    void awaitPicture() {
        Workbench.await("the diagram is drawn", () -> {
            DiagramPage page = editor.getAdapter(DiagramPage.class);
            return page != null && page.isUpToDate() && !page.canvas().scene().figures().isEmpty() && page.canvas().isPainted();
        });
    }

    private DiagramCanvas canvas() {
        return editor.getAdapter(DiagramPage.class).canvas();
    }

    /** A figure in a lane, by a tool of the palette. */
    void create(String tool, String lane, String name) {
        choose(tool);
        hands.click(canvas(), freePlaceIn(lane), Hands.LEFT);
        Workbench.await("the name can be typed", () -> !Workbench.findAll(canvas(), Text.class).isEmpty());
        hands.type(name);
        hands.key(SWT.CR);
        Workbench.await("it is called so", () -> Workbench.findAll(canvas(), Text.class).isEmpty() && isThere(name));
        awaitPicture();
    }

    private boolean isThere(String name) {
        Iterable<EObject> all = editor.model().orElseThrow()::eAllContents;
        for (EObject element : all) {
            if (element instanceof ITSMElement named && name.equals(named.getName())) {
                return true;
            }
        }
        return false;
    }

    private void choose(String tool) {
        Tree palette = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> "Palette".equals(Names.of(each))));
        Point at = Workbench.run(() -> {
            TreeItem item = Arrays.stream(palette.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                    .filter(each -> each.getText().equals(tool)).findFirst().orElseThrow(() -> new AssertionError(tool));
            palette.showItem(item);
            Rectangle bounds = item.getBounds();
            return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
        hands.click(palette, at, Hands.LEFT);
    }

    private Point freePlaceIn(String lane) {
        return Workbench.run(() -> {
            String key = canvas().scene().figures().stream().filter(figure -> figure.mapping().equals(lane)).findFirst().orElseThrow().key();
            Rectangle place = canvas().placeOf(key).orElseThrow();
            return new Point(place.x + place.width - 6, place.y + place.height - 6);
        });
    }

    /** A line between two figures, by a tool of the palette. */
    void connect(String tool, Supplier<EObject> from, Supplier<EObject> to) {
        choose(tool);
        Point start = middleOf(from.get());
        Point end = middleOf(to.get());
        hands.move(canvas(), start);
        hands.press(Hands.LEFT);
        for (int step = 1; step <= STEPS; step++) {
            hands.move(canvas(), new Point(start.x + (end.x - start.x) * step / STEPS, start.y + (end.y - start.y) * step / STEPS));
        }
        hands.release(Hands.LEFT);
        Workbench.await("they are linked", () -> from.get().eCrossReferences().contains(to.get()));
        awaitPicture();
    }

    private Point middleOf(EObject element) {
        return Workbench.run(() -> {
            Rectangle place = canvas().placeOf(canvas().scene().keysOf(element).get(0)).orElseThrow();
            return new Point(place.x + place.width / 2, place.y + place.height / 2);
        });
    }
}
