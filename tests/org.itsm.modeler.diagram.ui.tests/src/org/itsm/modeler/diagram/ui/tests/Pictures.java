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

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.itsm.modeler.tests.workbench.Screen;

/** Pictures of the workbench in the dark theme. */
final class Pictures {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Pictures() {
    }

    /** The workbench in the dark theme; afterwards it is light again. */
    static void dark(Robot robot, String name) {
        theme(DARK);
        robot.awaitPicture();
        Screen.take(name + "-dark");
        theme(LIGHT);
        robot.awaitPicture();
    }

    private static void theme(String id) {
        Workbench.act(() -> {
            IThemeEngine engine = Workbench.window().getService(IThemeEngine.class);
            engine.setTheme(engine.getThemes().stream().filter(theme -> theme.getId().startsWith(id)).findFirst()
                    .orElseThrow(() -> new AssertionError("There is no theme " + id)), false);
            Workbench.window().getShell().layout(true, true);
            Workbench.window().getShell().redraw(0, 0, 3000, 3000, true);
            Workbench.window().getShell().update();
        });
    }
}
