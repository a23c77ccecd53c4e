/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Colours that everybody can read and tell apart. */
class PaletteTest {

    /** WCAG 2, level AA: contrast of text, and of lines and borders, with what is behind them. */
    private static final double TEXT = 4.5;
    private static final double LINE = 3.0;

    private static final List<String> LAYERS = List.of("Objectives", "BusinessProcesses", "ServiceOrganization",
            "ServiceManagement", "Activities", "Neutral");

    private final Odesign odesign = Odesign.read();
    private final Map<String, Colour> palette = palette();

    @Test
    void labelsCanBeReadOnEveryFigure() {
        int checked = 0;
        for (Element style : odesign.all().filter(element -> element.hasAttribute("labelColor")).toList()) {
            Colour label = colour(style, "labelColor");
            for (String background : List.of("color", "backgroundColor", "foregroundColor")) {
                if (style.hasAttribute(background)) {
                    assertTrue(label.contrast(colour(style, background)) >= TEXT, () -> Odesign.where(style) + " " + background);
                    checked++;
                }
            }
        }
        assertTrue(checked > 0, "nothing to check");
    }

    @Test
    void linesAndBordersStandOutOnCanvasLaneAndFigure() {
        for (String layer : LAYERS) {
            Colour line = palette.get(layer + "Line");
            for (Colour behind : List.of(Colour.WHITE, palette.get(layer + "Lane"), palette.get(layer))) {
                assertTrue(line.contrast(behind) >= LINE, layer);
            }
            LAYERS.forEach(other -> assertTrue(line.contrast(palette.get(other + "Lane")) >= LINE, layer + " on " + other));
        }
    }

    @Test
    void figuresOfTheLayersCanBeToldApartByEverybody() {
        for (Vision vision : Vision.values()) {
            for (int i = 0; i < LAYERS.size(); i++) {
                for (int j = i + 1; j < LAYERS.size(); j++) {
                    double distance = vision.distance(palette.get(LAYERS.get(i)), palette.get(LAYERS.get(j)));
                    String pair = vision + ": " + LAYERS.get(i) + " and " + LAYERS.get(j) + " " + distance;
                    assertTrue(distance >= 12, pair);
                }
            }
        }
    }

    private Colour colour(Element element, String reference) {
        return palette.get(Odesign.name(odesign.targets(element, reference).get(0)));
    }

    private Map<String, Colour> palette() {
        Map<String, Colour> colours = new LinkedHashMap<>();
        odesign.of("UserFixedColor").forEach(entry -> colours.put(Odesign.name(entry), new Colour(
                Integer.parseInt(entry.getAttribute("red")), Integer.parseInt(entry.getAttribute("green")), Integer.parseInt(entry.getAttribute("blue")))));
        assertFalse(colours.isEmpty());
        return colours;
    }

    /** A colour in sRGB, 0..255. */
    private record Colour(int red, int green, int blue) {

        static final Colour WHITE = new Colour(255, 255, 255);

        double[] linear() {
            return new double[] {linear(red), linear(green), linear(blue)};
        }

        private static double linear(int channel) {
            double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }

        double luminance() {
            double[] rgb = linear();
            return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        }

        double contrast(Colour other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }
    }

    /** How people see: the usual way and the three kinds of dichromacy (Machado, Oliveira and Fernandes 2009). */
    private enum Vision {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        /** The distance in CIE L*a*b*; 2.3 is just noticeable side by side. */
        double distance(Colour some, Colour other) {
            double[] a = lab(some);
            double[] b = lab(other);
            return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        }

        private double[] lab(Colour colour) {
            double[] rgb = seen(colour.linear());
            double x = curve((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
            double y = curve(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
            double z = curve((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private double[] seen(double[] rgb) {
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double value = matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
                seen[i] = Math.max(0, Math.min(1, value));
            }
            return seen;
        }

        private static double curve(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
        }
    }
}
