/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.paint;

import java.net.URI;
import java.net.MalformedURLException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

/** The icons of the notation at any size, sharp as they are drawings. To be disposed by its owner. */
public final class Icons {

    private static final int NATURAL = 16;
    /** More than these are not kept. */
    private static final int KEPT = 512;

    private final Display display;
    private final Map<IconKey, Image> images = new HashMap<>();

    private record IconKey(String path, int size) {
    }

    public Icons(Display display) {
        this.display = display;
    }

    /**
     * The icon, so many pixels wide and high.
     *
     * @param path of an image in a bundle, {@code /bundle/folder/name.svg}
     */
    public Image of(String path, int size) {
        return images.computeIfAbsent(new IconKey(path, size), this::create);
    }

    private Image create(IconKey key) {
        if (images.size() >= KEPT) {
            dispose();
        }
        ImageDescriptor drawing = descriptor(key.path());
        if (drawing.getImageData(100) == null) {
            ILog.of(Icons.class).error("There is no image " + key.path());
            return ImageDescriptor.getMissingImageDescriptor().createImage(display);
        }
        return new Image(display, (ImageDataProvider) zoom -> drawing.getImageData(zoom * key.size() / NATURAL));
    }

    /** For menus and trees. */
    public static ImageDescriptor descriptor(String path) {
        try {
            return ImageDescriptor.createFromURL(URI.create("platform:/plugin" + path).toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Gives all images back; they are made anew when they are needed again. */
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
