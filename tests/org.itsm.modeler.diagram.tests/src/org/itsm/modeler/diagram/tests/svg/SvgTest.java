/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.svg.SvgOptions;
import org.itsm.modeler.diagram.tests.layout.Drawings;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** SVG. */
class SvgTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" ' ]]> \u0001 \u202e \ud83d\ude80";

    private final Diagram hospital = Drawings.build("D1", Drawings.sample("hospital"));

    @Test
    void thePictureSaysWhatItShows() {
        SvgDocument svg = SvgDocument.of(hospital, SvgOptions.standard());
        assertEquals("http://www.w3.org/2000/svg", svg.root().getNamespaceURI());
        assertEquals("graphics-document document", svg.root().getAttribute("role"));
        assertEquals(hospital.title(), SvgDocument.child(svg.root(), "title").getTextContent());
        assertTrue(SvgDocument.child(svg.root(), "desc").getTextContent().contains("Figures: "));
        Set<String> titled = new HashSet<>();
        for (Element group : svg.all("g")) {
            if (group.hasAttribute("role")) {
                assertFalse(SvgDocument.child(group, "title").getTextContent().isBlank(), () -> group.getAttribute("id"));
                titled.add(group.getAttribute("data-element"));
            }
        }
        hospital.allFigures().forEach(figure -> assertTrue(titled.contains(EcoreUtil.getID(figure.element()))));
    }

    @Test
    void idsAreUniqueAndWhatIsReferredToIsThere() {
        for (Diagram diagram : Drawings.all(Drawings.sample("hospital"))) {
            SvgDocument svg = SvgDocument.of(diagram, SvgOptions.standard());
            Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(svg.text());
            Set<String> known = new HashSet<>();
            while (ids.find()) {
                assertTrue(known.add(ids.group(1)), ids.group(1) + " twice");
                assertTrue(ids.group(1).matches("[A-Za-z_][A-Za-z0-9_.-]*"), ids.group(1));
            }
            Matcher references = Pattern.compile("(?:href=\"#|url\\(#)([^\")]*)").matcher(svg.text());
            while (references.find()) {
                assertTrue(known.contains(references.group(1)), references.group(1) + " is not there");
            }
        }
    }

    @Test
    void anElementIsFoundByItsId() {
        SvgDocument svg = SvgDocument.of(hospital, SvgOptions.standard());
        ITSMModel model = (ITSMModel) hospital.root();
        assertTrue(svg.text().contains("<g id=\"" + model.getServices().get(0).getId() + "\""));
    }

    @Test
    void whatUsersWriteIsTextAndNothingElse() {
        ITSMModel model = Drawings.sample("e-shop");
        model.setName(HOSTILE);
        model.getServices().forEach(service -> {
            service.setName(HOSTILE);
            service.setDescription(HOSTILE);
        });
        SvgDocument svg = SvgDocument.of(Drawings.build("D1", model), SvgOptions.standard());
        assertTrue(svg.all("script").isEmpty());
        assertTrue(svg.all("tspan").stream().anyMatch(line -> line.getTextContent().contains("<script>")));
        assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(svg.text()).find());
    }

    @Test
    void elementsLeadWhereTheOptionSays() {
        SvgOptions options = new SvgOptions(element -> Optional.ofNullable(EcoreUtil.getID(element)).map(id -> "page.html?a=1&b=2#" + id),
                false);
        SvgDocument svg = SvgDocument.of(hospital, options);
        ITSMModel model = (ITSMModel) hospital.root();
        String address = "page.html?a=1&b=2#" + model.getServices().get(0).getId();
        assertTrue(svg.all("a").stream().anyMatch(link -> link.getAttribute("href").equals(address)));
        assertTrue(SvgDocument.of(hospital, SvgOptions.standard()).all("a").isEmpty());
    }

    @Test
    void lettersComeAlongWhenAsked() {
        assertTrue(SvgDocument.write(hospital, SvgOptions.standard()).contains("@font-face"));
        String without = SvgDocument.write(hospital, new SvgOptions(element -> Optional.empty(), false));
        assertFalse(without.contains("@font-face"));
        assertTrue(without.contains("Arial"));
    }

    @Test
    void everyIconIsWrittenOnce() {
        SvgDocument svg = SvgDocument.of(hospital, SvgOptions.standard());
        long goals = svg.all("symbol").stream().filter(symbol -> symbol.getAttribute("id").equals("itsm-icon-ITGoal")).count();
        long uses = svg.all("use").stream().filter(use -> use.getAttribute("href").equals("#itsm-icon-ITGoal")).count();
        assertEquals(1, goals);
        assertTrue(uses > 1);
    }

    @Test
    void theSameDiagramGivesTheSameBytes() {
        for (Diagram diagram : Drawings.all(Drawings.sample("e-shop"))) {
            assertEquals(SvgDocument.write(diagram, SvgOptions.standard()), SvgDocument.write(diagram, SvgOptions.standard()));
        }
    }

    @Test
    void textsAreReadableOnLightAndDarkPages() {
        for (Diagram diagram : Drawings.all(Drawings.sample("hospital"))) {
            SvgDocument svg = SvgDocument.of(diagram, SvgOptions.standard());
            Map<String, String> dark = svg.darkColours();
            assertFalse(dark.isEmpty());
            for (Element group : svg.all("g")) {
                if (group.getAttribute("role").startsWith("graphics-symbol") && SvgDocument.child(group, "text") != null) {
                    Element box = SvgDocument.child(group, "rect");
                    Element text = SvgDocument.child(group, "text");
                    assertNotNull(box);
                    assertReadable(text.getAttribute("fill"), box.getAttribute("fill"), group);
                    assertReadable(dark.get(text.getAttribute("class")), dark.get(box.getAttribute("class").split(" ")[0]), group);
                }
            }
        }
    }

    private static void assertReadable(String text, String surface, Element group) {
        double contrast = SvgDocument.contrast(text, surface);
        assertTrue(contrast >= 4.5, () -> text + " on " + surface + ": " + contrast + " at " + group.getAttribute("id"));
    }

    @Test
    void anEmptyDiagramIsAPictureToo() {
        Diagram empty = new Diagram("X", "Nothing", null, List.of(), List.of());
        assertEquals("svg", SvgDocument.of(empty, SvgOptions.standard()).root().getLocalName());
    }
}
