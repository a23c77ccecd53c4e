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

import org.eclipse.ui.IWorkbench;

/** The welcome page, as those see it who open something else. */
public final class Welcome {

    private Welcome() {
    }

    /**
     * Closes the page, if it is there, and then does something. What is opened while the place for editors is still put
     * away for the page would stay empty.
     */
    public static void leave(IWorkbench workbench, Runnable then) {
        if (workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro())) {
            workbench.getDisplay().asyncExec(then);
        } else {
            then.run();
        }
    }
}
