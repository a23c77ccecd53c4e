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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.ui.view.Shades;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The palette of the notation under a light and a dark theme; the limits are those of WCAG AA. */
class ShadesTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private final Shades light = new Shades(new Rgb(255, 255, 255), new Rgb(0, 0, 0), new Rgb(0, 0, 255));
    private final Shades dark = new Shades(new Rgb(47, 47, 47), new Rgb(170, 170, 170), new Rgb(0, 0, 255));

    @Test
    void aLightThemeShowsTheNotationAsItIs() throws Exception {
        assertFalse(light.dark());
        palette().forEach((name, color) -> assertEquals(color, light.of(color), name));
    }

    @Test
    void whiteIsTheBackgroundOfEveryTheme() {
        assertEquals(dark.background(), dark.of(new Rgb(255, 255, 255)));
        assertTrue(dark.dark());
    }

    @Test
    void textCanBeReadOnEveryFillUnderADarkTheme() throws Exception {
        Map<String, Rgb> palette = palette();
        Rgb text = dark.of(palette.get("Text"));
        palette.forEach((name, color) -> {
            if (!name.equals("Text") && !name.endsWith("Line") && !isSeverity(name)) {
                double contrast = Shades.contrast(text, dark.of(color));
                assertTrue(contrast >= TEXT, name + " " + contrast + " " + dark.of(color));
            }
        });
    }

    @Test
    void linesAndHeadingsCanBeSeenOnTheirLanesUnderADarkTheme() throws Exception {
        Map<String, Rgb> palette = palette();
        palette.forEach((name, color) -> {
            if (name.endsWith("Line")) {
                Rgb lane = palette.get(name.replace("Line", "Lane"));
                double contrast = Shades.contrast(dark.of(color), dark.of(lane));
                assertTrue(contrast >= TEXT, name + " " + contrast + " " + dark.of(color) + " on " + dark.of(lane));
            } else if (isSeverity(name)) {
                double contrast = Shades.contrast(dark.of(color), dark.background());
                assertTrue(contrast >= SHAPE, name + " " + contrast);
            }
        });
    }

    private static boolean isSeverity(String name) {
        return name.equals("Error") || name.equals("Warning") || name.equals("Information");
    }

    private static Map<String, Rgb> palette() throws Exception {
        try (InputStream odesign = ViewpointRegistrar.class.getResourceAsStream("/description/itsm.odesign")) {
            NodeList entries = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(odesign).getElementsByTagName("entries");
            Map<String, Rgb> palette = new LinkedHashMap<>();
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                if (entry.hasAttribute("red")) {
                    palette.put(entry.getAttribute("name"), new Rgb(part(entry, "red"), part(entry, "green"), part(entry, "blue")));
                }
            }
            return palette;
        }
    }

    private static int part(Element entry, String name) {
        return entry.getAttribute(name).isEmpty() ? 0 : Integer.parseInt(entry.getAttribute(name));
    }
}
