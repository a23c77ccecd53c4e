/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Controls that come and go. */
final class Layouts {

    private Layouts() {
    }

    /** Takes the control out of the grid that it is in, or puts it back. */
    static void exclude(Control control, boolean out) {
        ((GridData) control.getLayoutData()).exclude = out;
        control.setVisible(!out);
        control.getParent().layout(true, true);
    }
}
