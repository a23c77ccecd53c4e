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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys that a control gets. */
final class Keys {

    private Keys() {
    }

    /** The key Enter, with the focus on the control. */
    static void enter(Control control) {
        control.setFocus();
        Event event = new Event();
        event.character = '\r';
        control.notifyListeners(SWT.KeyDown, event);
    }
}
