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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The help page of the notation says what the viewpoint draws, and all that it shows is there. */
class HelpTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"#]+)(?:#([^\"]+))?\"");

    private final Path bundle = Checkout.root().resolve("bundles/org.itsm.modeler.design");
    private final Odesign odesign = Odesign.read();

    @Test
    void everyPictureAndIconExists() throws IOException {
        List<String> links = links(page()).map(link -> link.group(1)).toList();
        assertFalse(links.isEmpty());
        links.forEach(link -> assertTrue(Files.isRegularFile(bundle.resolve("help").resolve(link)), link));
    }

    @Test
    void theTableOfContentsLeadsToPlacesOfThePage() throws IOException {
        List<MatchResult> topics = links(Files.readString(bundle.resolve("help/toc.xml"))).toList();
        assertFalse(topics.isEmpty());
        for (MatchResult topic : topics) {
            assertTrue(Files.isRegularFile(bundle.resolve(topic.group(1))), topic.group(1));
            assertTrue(page().contains("id=\"" + topic.group(2) + "\""), topic.group(2));
        }
    }

    @Test
    void everyDiagramAndTableIsDescribed() throws IOException {
        List<Element> all = odesign.of("DiagramDescription", "EditionTableDescription", "CrossTableDescription").toList();
        assertEquals(26, all.size());
        for (Element representation : all) {
            String id = Odesign.name(representation);
            assertTrue(page().contains("id=\"" + id + "\""), id);
            assertTrue(page().contains(odesign.texts().getProperty(id + ".documentation")), id);
        }
    }

    @Test
    void theLegendHasTheColoursOfTheLayersAndAllLines() throws IOException {
        List<Element> layers = odesign.of("UserFixedColor").filter(colour -> Odesign.name(colour).endsWith("Lane")).toList();
        assertEquals(6, layers.size());
        for (Element lane : layers) {
            String layer = Odesign.name(lane).replaceAll("Lane$", "");
            Element colour = odesign.of("UserFixedColor").filter(each -> Odesign.name(each).equals(layer)).findFirst().orElseThrow();
            assertTrue(page().contains("background: " + hex(colour)), layer);
        }
        List<Element> lines = odesign.of("EdgeCreationDescription").toList();
        assertFalse(lines.isEmpty());
        for (Element line : lines) {
            assertTrue(page().contains(odesign.texts().getProperty(line.getAttribute("documentation").substring(1))), () -> Odesign.name(line));
        }
    }

    private static String hex(Element colour) {
        return "#%02X%02X%02X".formatted(part(colour, "red"), part(colour, "green"), part(colour, "blue"));
    }

    private static int part(Element colour, String name) {
        return Integer.parseInt(colour.getAttribute(name));
    }

    private static Stream<MatchResult> links(String text) {
        return LINK.matcher(text).results();
    }

    private String page() throws IOException {
        return Files.readString(bundle.resolve("help/notation.html"));
    }
}
