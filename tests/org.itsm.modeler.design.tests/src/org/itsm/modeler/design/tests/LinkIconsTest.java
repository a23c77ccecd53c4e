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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class LinkIconsTest {

    /** What WCAG 2.2, success criterion 1.4.11, asks of graphics that carry a meaning. */
    private static final double LEAST_CONTRAST = 3;
    private static final List<String> BACKGROUNDS = List.of("FFFFFF", "2F2F2F");
    private static final Pattern STROKE = Pattern.compile("stroke=\"#([0-9A-Fa-f]{6})\"");

    @Test
    void theLinesOfLinksAreSeenOnLightAndOnDarkPalettes() throws IOException {
        List<Path> icons = linkIcons();
        List<String> pale = new ArrayList<>();
        for (Path icon : icons) {
            STROKE.matcher(Files.readString(icon)).results().map(MatchResult::group).distinct().forEach(stroke -> BACKGROUNDS
                    .stream().filter(background -> contrast(stroke.replaceAll(".*#|\"", ""), background) < LEAST_CONTRAST)
                    .forEach(background -> pale.add(icon.getFileName() + ": " + stroke + " on " + background)));
        }
        assertFalse(icons.isEmpty());
        assertEquals(List.of(), pale);
    }

    private static List<Path> linkIcons() throws IOException {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("bundles/org.itsm.modeler.design/icons"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("link-")).sorted().toList();
        }
    }

    private static double contrast(String color, String other) {
        double first = luminance(color);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The relative luminance that WCAG 2.2 defines for sRGB. */
    private static double luminance(String color) {
        return 0.2126 * linear(color, 0) + 0.7152 * linear(color, 2) + 0.0722 * linear(color, 4);
    }

    private static double linear(String color, int at) {
        double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
