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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.ui.view.Shades;

/** SWT's colours for those of the notation under the theme. They need not be disposed. */
public final class Colors {

    private final Shades shades;
    private final Map<Rgb, Color> ofNotation = new HashMap<>();

    public Colors(Shades shades) {
        this.shades = shades;
    }

    public Shades shades() {
        return shades;
    }

    public Color background() {
        return plain(shades.background());
    }

    public Color foreground() {
        return plain(shades.foreground());
    }

    public Color accent() {
        return plain(shades.accent());
    }

    Color of(Rgb color) {
        return ofNotation.computeIfAbsent(color, key -> plain(shades.of(key)));
    }

    public static Color plain(Rgb color) {
        return new Color(color.red(), color.green(), color.blue());
    }

    public static Rgb rgb(Color color) {
        return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
