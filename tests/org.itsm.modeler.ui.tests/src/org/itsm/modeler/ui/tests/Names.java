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

import org.eclipse.swt.widgets.Control;
import org.itsm.modeler.ui.Accessibility;

/** What a screen reader calls the controls that we have given a name. */
final class Names {

    private Names() {
    }

    /** The name; null when it has none but that of its own text. */
    static String of(Control control) {
        Object name = control.getData(Accessibility.NAME);
        return name == null ? null : name.toString();
    }
}
