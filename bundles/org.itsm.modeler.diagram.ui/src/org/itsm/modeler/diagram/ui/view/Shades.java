/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import org.itsm.modeler.diagram.Rgb;

/**
 * The colours of the notation under a theme. The notation is written for black on white: white becomes the background
 * of the theme and black its foreground, and what is between them keeps its hue and its distance from both.
 *
 * @param background of the theme
 * @param foreground of the theme
 * @param accent     of what is selected
 */
public record Shades(Rgb background, Rgb foreground, Rgb accent) {

    private static final Rgb WHITE = new Rgb(255, 255, 255);
    /** The eye tells dark shades apart less well: bright fills go nearer to a dark background. */
    private static final double DARK_CURVE = 2.0;
    private static final double MIDDLE = 0.5;
    /** Dark themes dim their texts; on coloured fills they have to stand out more. */
    private static final double BRIGHTER = 0.7;

    /** Whether the background is darker than the foreground. */
    public boolean dark() {
        return lightness(background) < lightness(foreground);
    }

    /** The colour of the notation under this theme. */
    public Rgb of(Rgb color) {
        if (!dark()) {
            return color.equals(WHITE) ? background : color;
        }
        double[] hsl = toHsl(color);
        double from = lightness(background);
        double away = 1 - hsl[2];
        double curved = away < MIDDLE ? Math.pow(away, DARK_CURVE) * Math.pow(MIDDLE, 1 - DARK_CURVE) : away;
        double light = from + curved * (lightness(mix(foreground, WHITE, BRIGHTER)) - from);
        return fromHsl(hsl[0], hsl[1] * (away < MIDDLE ? saturationOf(away) : 1), light);
    }

    /** Pale colours are nearly grey to the eye though their saturation is high; on a dark background they should be so too. */
    private static double saturationOf(double away) {
        return Math.min(1, 0.25 + 1.2 * away);
    }

    /** A mixture: all of the first at 0, all of the second at 1. */
    public static Rgb mix(Rgb first, Rgb second, double part) {
        return new Rgb(mix(first.red(), second.red(), part), mix(first.green(), second.green(), part),
                mix(first.blue(), second.blue(), part));
    }

    private static int mix(int first, int second, double part) {
        return (int) Math.round(first + (second - first) * part);
    }

    /** The contrast of two colours as WCAG defines it, from 1 to 21. */
    public static double contrast(Rgb a, Rgb b) {
        double brighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Rgb color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double lightness(Rgb color) {
        return toHsl(color)[2];
    }

    private static double[] toHsl(Rgb color) {
        double r = color.red() / 255.0;
        double g = color.green() / 255.0;
        double b = color.blue() / 255.0;
        double max = Math.max(r, Math.max(g, b));
        double min = Math.min(r, Math.min(g, b));
        double light = (max + min) / 2;
        double spread = max - min;
        if (spread == 0) {
            return new double[] {0, 0, light};
        }
        double saturation = spread / (1 - Math.abs(2 * light - 1));
        return new double[] {hue(r, g, b, max, spread), saturation, light};
    }

    private static double hue(double r, double g, double b, double max, double spread) {
        double sixth;
        if (max == r) {
            sixth = (g - b) / spread;
        } else if (max == g) {
            sixth = (b - r) / spread + 2;
        } else {
            sixth = (r - g) / spread + 4;
        }
        return (sixth + 6) % 6;
    }

    private static Rgb fromHsl(double hue, double saturation, double light) {
        return new Rgb(part(hue, saturation, light, 0), part(hue, saturation, light, 8), part(hue, saturation, light, 4));
    }

    private static int part(double hue, double saturation, double light, int shift) {
        double k = (shift + hue * 2) % 12;
        double value = light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }
}
