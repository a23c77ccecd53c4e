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

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle: SVG files in the folder {@code icons}, drawn by the platform at the size it needs. */
public final class UiIcons {

    private UiIcons() {
    }

    /** The icon of that name, which lives as long as the workbench. */
    public static Image image(String name) {
        return image(descriptor(name));
    }

    /** The image of the descriptor, made once and shared. */
    public static Image image(ImageDescriptor descriptor) {
        return JFaceResources.getResources().get(descriptor);
    }

    public static ImageDescriptor descriptor(String name) {
        URL location = UiIcons.class.getResource("/icons/" + name + ".svg");
        if (location == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return ImageDescriptor.createFromURL(location);
    }
}
