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

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Asks a control what the platform asks it for a screen reader. SWT has no way to be asked, so its listeners are. */
final class ScreenReader {

    private final Control control;

    ScreenReader(Control control) {
        this.control = control;
    }

    /** The name of a child; of the control itself for {@code ACC.CHILDID_SELF}. */
    String name(int child) {
        return Workbench.run(() -> {
            AccessibleEvent event = new AccessibleEvent(control.getAccessible());
            event.childID = child;
            for (AccessibleListener listener : listeners(AccessibleListener.class, "accessibleListeners")) {
                listener.getName(event);
            }
            return event.result;
        });
    }

    String description(int child) {
        return Workbench.run(() -> {
            AccessibleEvent event = new AccessibleEvent(control.getAccessible());
            event.childID = child;
            for (AccessibleListener listener : listeners(AccessibleListener.class, "accessibleListeners")) {
                listener.getDescription(event);
            }
            return event.result;
        });
    }

    int children() {
        return ask(ACC.CHILDID_SELF, AccessibleControlListener::getChildCount).detail;
    }

    int role(int child) {
        return ask(child, AccessibleControlListener::getRole).detail;
    }

    int state(int child) {
        return ask(child, AccessibleControlListener::getState).detail;
    }

    /** The child that has the focus. */
    int focus() {
        return ask(ACC.CHILDID_SELF, AccessibleControlListener::getFocus).childID;
    }

    /** Where the child is on the display. */
    Rectangle place(int child) {
        AccessibleControlEvent event = ask(child, AccessibleControlListener::getLocation);
        return new Rectangle(event.x, event.y, event.width, event.height);
    }

    /** Which child is at the place on the display. */
    int at(int x, int y) {
        return ask(ACC.CHILDID_SELF, (listener, event) -> {
            event.x = x;
            event.y = y;
            listener.getChildAtPoint(event);
        }).childID;
    }

    private interface Question {

        void ask(AccessibleControlListener listener, AccessibleControlEvent event);
    }

    private AccessibleControlEvent ask(int child, Question question) {
        return Workbench.run(() -> {
            AccessibleControlEvent event = new AccessibleControlEvent(control.getAccessible());
            event.childID = child;
            for (AccessibleControlListener listener : listeners(AccessibleControlListener.class, "accessibleControlListeners")) {
                question.ask(listener, event);
            }
            return event;
        });
    }

    private <T> List<T> listeners(Class<T> type, String field) throws ReflectiveOperationException {
        Field listeners = Accessible.class.getDeclaredField(field);
        listeners.setAccessible(true);
        return ((List<?>) listeners.get(control.getAccessible())).stream().map(type::cast).toList();
    }
}
