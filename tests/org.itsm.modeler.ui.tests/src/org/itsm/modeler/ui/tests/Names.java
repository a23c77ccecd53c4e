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

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls the controls that we have given a name. */
final class Names {

    private Names() {
    }

    /** The name; null when it has none but that of its own text. */
    static String of(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return event.result;
    }

    /** SWT tells nobody but the screen reader, so the list is taken from where SWT keeps it. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> listeners = (List<AccessibleListener>) field.get(accessible);
            return listeners == null ? List.of() : List.copyOf(listeners);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
