/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures for people to look at, in the folder of the system property {@code itsm.pictures}, else {@code target/pictures}. */
public final class Screen {

    private static final Path FOLDER = Path.of(System.getProperty("itsm.pictures", "target/pictures"));

    private Screen() {
    }

    /** Keeps the whole screen as NAME.png. */
    public static ImageData take(String name) {
        return UiDriver.run(() -> take(name, UiDriver.display().getBounds()));
    }

    /** Keeps the window of the workbench as NAME.png. */
    public static ImageData takeWindow(String name) {
        return UiDriver.run(() -> take(name, UiDriver.window().getShell().getBounds()));
    }

    private static ImageData take(String name, Rectangle part) {
        Image image = new Image(UiDriver.display(), part.width, part.height);
        GC screen = new GC(UiDriver.display());
        try {
            Files.createDirectories(FOLDER);
            screen.copyArea(image, part.x, part.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            return loader.data[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
