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

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Shell;
import org.itsm.modeler.tests.workbench.Screen;

/**
 * Pictures of the workbench for people to look at, in the light and in the dark theme. With
 * {@code -Ditsm.pictures.theme=dark} in the theme alone that the workbench has started with, as most users see it.
 */
final class Pictures {

    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Pictures() {
    }

    /** Takes the window in both themes and leaves it in the light one. */
    static void take(String name) {
        String started = System.getProperty("itsm.pictures.theme");
        if (started != null) {
            shoot(name + '-' + started);
            return;
        }
        theme(DARK);
        shoot(name + "-dark");
        theme(LIGHT);
        shoot(name + "-light");
    }

    /** Goes over to another theme, as the preference page does. */
    static void theme(String id) {
        Workbench.act(() -> {
            IThemeEngine engine = Workbench.window().getService(IThemeEngine.class);
            for (ITheme theme : engine.getThemes()) {
                if (theme.getId().startsWith(id)) {
                    engine.setTheme(theme, false);
                    break;
                }
            }
        });
        Workbench.settle();
    }

    private static void shoot(String name) {
        Workbench.act(() -> {
            Shell shell = Workbench.window().getShell();
            shell.layout(true, true);
            shell.update();
        });
        // The window is painted by a clock of its own.
        Workbench.pause(300);
        Workbench.settle();
        Screen.takeWindow(name);
    }
}
