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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures to be looked at, in {@code target/pictures}. */
final class Pictures {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final Path FOLDER = Path.of(System.getProperty("itsm.pictures", "target/pictures"));

    private Pictures() {
    }

    /** The workbench in the dark theme; afterwards it is light again. */
    static void dark(Robot robot, String name) throws IOException {
        theme(DARK);
        robot.awaitPicture();
        screen(name + "-dark");
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

    /** The workbench as it stands on the screen. */
    static ImageData screen(String name) throws IOException {
        Files.createDirectories(FOLDER);
        return Workbench.run(() -> {
            Rectangle size = Workbench.display().getBounds();
            Image image = new Image(Workbench.display(), size.width, size.height);
            GC screen = new GC(Workbench.display());
            screen.copyArea(image, 0, 0);
            screen.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            image.dispose();
            return loader.data[0];
        });
    }
}
