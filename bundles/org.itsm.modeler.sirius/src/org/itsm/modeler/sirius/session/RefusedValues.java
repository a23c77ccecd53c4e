/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.session;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.design.RefusalListener;

/** Tells the user of a value that a tool of a diagram or table could not take. */
final class RefusedValues extends AdapterImpl implements RefusalListener {

    @Override
    public void refused(String reason) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            // The tool is still at work in its transaction.
            display.asyncExec(() -> RefusalPopup.show(display, reason));
        }
    }
}
