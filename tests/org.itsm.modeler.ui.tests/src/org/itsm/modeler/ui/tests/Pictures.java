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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the workbench for people to look at, in the light and in the dark theme. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("itsm.pictures", "target/pictures"));
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Pictures() {
    }

    /** Takes the window in both themes and leaves it in the light one. */
    static void take(String name) {
        theme(DARK);
        shoot(name + "-dark");
        theme(LIGHT);
        shoot(name + "-light");
    }

    private static void theme(String id) {
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
        Workbench.act(() -> {
            Rectangle size = Workbench.window().getShell().getBounds();
            Image image = new Image(Workbench.display(), size.width, size.height);
            GC screen = new GC(Workbench.display());
            screen.copyArea(image, size.x, size.y);
            screen.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(fileFor(name).toString(), SWT.IMAGE_PNG);
            image.dispose();
        });
    }

    private static Path fileFor(String name) {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FOLDER.resolve(name + ".png").toAbsolutePath();
    }
}
