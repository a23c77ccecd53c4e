/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Says which part of the help belongs to a control and what is inside it: what F1 opens there. Views, wizards and preference
 * pages have the context of their own id; <code>contexts.xml</code> in the bundle of the help holds the texts.
 */
public final class ContextHelp {

    private static final String BUNDLE = "org.itsm.modeler.ui.";

    private ContextHelp() {
    }

    /** @param name the id of the context without the name of this bundle */
    public static void set(Control control, String name) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, BUNDLE + name);
    }
}
