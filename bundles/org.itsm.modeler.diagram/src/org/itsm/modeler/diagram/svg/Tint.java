/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import org.itsm.modeler.diagram.Rgb;

/** What a colour becomes on a dark page, and how well two colours can be told apart. */
final class Tint {

    /** What WCAG AA asks for texts. */
    static final double TEXT = 4.5;
    /** What WCAG AA asks for lines. */
    static final double LINE = 3;
    static final Rgb PAGE = new Rgb(255, 255, 255);
    static final Rgb DARK_PAGE = new Rgb(0x1e, 0x1e, 0x1e);

    private Tint() {
    }

    /** A dark surface of the same hue: what was lightest becomes darkest. */
    static Rgb darkFill(Rgb color) {
        double[] hsl = hsl(color);
        return rgb(hsl[0], hsl[1] * 0.55, 0.13 + (1 - hsl[2]) * 0.38);
    }

    /** A light colour of the same hue that stands out from all the surfaces. */
    static Rgb darkInk(Rgb color, double contrast, Rgb... surfaces) {
        double[] hsl = hsl(color);
        for (double light = Math.max(0.5, 1 - hsl[2]); light < 1; light += 0.02) {
            Rgb ink = rgb(hsl[0], hsl[1] * 0.8, light);
            if (standsOut(ink, contrast, surfaces)) {
                return ink;
            }
        }
        return PAGE;
    }

    /** How much two colours differ, from 1 to 21, by the formula of WCAG 2. */
    static double contrast(Rgb one, Rgb other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static boolean standsOut(Rgb ink, double contrast, Rgb... surfaces) {
        for (Rgb surface : surfaces) {
            if (contrast(ink, surface) < contrast) {
                return false;
            }
        }
        return true;
    }

    private static double luminance(Rgb color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] hsl(Rgb color) {
        double red = color.red() / 255.0;
        double green = color.green() / 255.0;
        double blue = color.blue() / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double light = (most + least) / 2;
        double range = most - least;
        if (range == 0) {
            return new double[] {0, 0, light};
        }
        double saturation = range / (1 - Math.abs(2 * light - 1));
        double hue;
        if (most == red) {
            hue = (green - blue) / range + 6;
        } else if (most == green) {
            hue = (blue - red) / range + 2;
        } else {
            hue = (red - green) / range + 4;
        }
        return new double[] {hue % 6, saturation, light};
    }

    private static Rgb rgb(double hue, double saturation, double light) {
        double chroma = (1 - Math.abs(2 * light - 1)) * saturation;
        double second = chroma * (1 - Math.abs(hue % 2 - 1));
        double base = light - chroma / 2;
        double[] parts = switch ((int) hue) {
        case 0 -> new double[] {chroma, second, 0};
        case 1 -> new double[] {second, chroma, 0};
        case 2 -> new double[] {0, chroma, second};
        case 3 -> new double[] {0, second, chroma};
        case 4 -> new double[] {second, 0, chroma};
        default -> new double[] {chroma, 0, second};
        };
        return new Rgb(part(parts[0] + base), part(parts[1] + base), part(parts[2] + base));
    }

    private static int part(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
