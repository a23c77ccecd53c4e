/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.canvas;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.itsm.modeler.diagram.Figure;

/** What a screen reader learns: the diagram is a list of figures, one of which has the focus. */
final class CanvasAccessible {

    private final DiagramCanvas canvas;
    private final Accessible accessible;
    private List<Figure> figures = List.of();
    private String focused = "";

    CanvasAccessible(DiagramCanvas canvas) {
        this.canvas = canvas;
        this.accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Structure());
    }

    void contentChanged() {
        figures = canvas.scene().figures();
    }

    /** The figure or line is the one that keys act on. */
    void focus(String key) {
        focused = key;
        accessible.selectionChanged();
        accessible.setFocus(focusedChild());
    }

    private int focusedChild() {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).key().equals(focused)) {
                return i;
            }
        }
        return ACC.CHILDID_SELF;
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                boolean onEdge = canvas.scene().edge(focused).isPresent();
                event.result = onEdge ? canvas.work().spoken(focused) : canvas.scene().diagram().title();
            } else if (event.childID >= 0 && event.childID < figures.size()) {
                event.result = canvas.work().spoken(figures.get(event.childID).key());
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            if (event.childID >= 0 && event.childID < figures.size()) {
                event.result = canvas.work().tooltip(figures.get(event.childID).key());
            }
        }
    }

    private final class Structure extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = figures.size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[figures.size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? focusedChild() : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = canvas.selection().isEmpty() ? ACC.CHILDID_NONE : focusedChild();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (event.childID >= 0 && event.childID < figures.size()) {
                String key = figures.get(event.childID).key();
                event.detail |= canvas.selection().has(key) ? ACC.STATE_SELECTED : 0;
                event.detail |= canvas.isFocusControl() && key.equals(focused) ? ACC.STATE_FOCUSED : 0;
            } else if (canvas.isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place = canvas.getClientArea();
            if (event.childID >= 0 && event.childID < figures.size()) {
                place = canvas.placeOf(figures.get(event.childID).key()).orElse(place);
            }
            Point corner = canvas.toDisplay(place.x, place.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = place.width;
            event.height = place.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            String key = canvas.keyAt(canvas.pointer(at.x, at.y, 0)).orElse("");
            event.childID = ACC.CHILDID_SELF;
            for (int i = 0; i < figures.size(); i++) {
                event.childID = figures.get(i).key().equals(key) ? i : event.childID;
            }
        }
    }
}
