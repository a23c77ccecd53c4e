/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.itsm.modeler.model.tests.resource.ItsmFiles.DECLARATION;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.NAMESPACES;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.file;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.fileWith;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.load;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that is not part of the metamodel is reported as a warning, kept, and written after what is. */
class UnknownXmlTest {

    private static void assertKept(String canonical) {
        LoadedModel loaded = load(canonical);
        assertFalse(loaded.hasErrors(), loaded.problems().toString());
        assertEquals(canonical, saved(canonical));
    }

    private static void assertWarned(LoadedModel loaded, int line, int column, String word) {
        LoadProblem warning = loaded.problems().get(0);
        assertEquals(List.of(line, column), List.of(warning.line(), warning.column()), warning.toString());
        assertTrue(warning.message().contains(word), warning.toString());
    }

    @Test
    void unknownAttributesStandAfterTheKnownOnes() {
        String file = file("<objectives id=\"o\" name=\"A\" colour=\"&lt;red&gt; &amp; &quot;x&quot;&#xA;\"/>");
        assertWarned(load(file), 3, 3, "colour");
        assertEquals(file.replace("&gt;", ">"), saved(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<vendor/>",
        "<vendor a=\"1\" b=\"2\">text &amp; <c>more</c>\n    <d/>tail </vendor>",
        "<v:vendor xmlns:v=\"http://vendor.org/?a=1&amp;b=2\" v:x=\"y\"><v:w/></v:vendor>",
        "<vendor xmlns=\"http://vendor.org\"><w xmlns=\"\"/></vendor>",
        "<vendor><![CDATA[<raw> & raw]]> and <!-- a comment --><?target data?><?bare?></vendor>",
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://example.org/x.xml\"/>",
        "<vendor><nested href=\"http://example.org/x#y\" xsi:type=\"itsm:Nonsense\"/></vendor>",
        "<objectives xsi:type=\"itsm:FutureThing\" id=\"f\" name=\"From the future\"><x/></objectives>",
        "<objectives xsi:type=\"itsm:KPI\" id=\"k\"/>",
        "<objectives xsi:type=\"itsm:LifecycleElement\" id=\"k\"/>",
        "<objectives href=\"other.itsm#o1\"/>",
        "<layer>BUSINESS_PROCESSES</layer>",
    })
    void unknownElementsAreKeptToTheLetter(String element) {
        assertEquals(1, load(file(element)).problems().size());
        assertKept(file(element));
        assertKept(file("<objectives id=\"o\">", "  <subObjectives id=\"o2\"/>", "  " + element, "</objectives>"));
    }

    @Test
    void unknownElementsMoveBehindTheKnownOnes() {
        String mixed = file("<a/>", "<objectives id=\"o\"/>", "<b/>", "<tags>t</tags>");
        String sorted = file("<tags>t</tags>", "<objectives id=\"o\"/>", "<a/>", "<b/>");
        assertEquals(sorted, saved(mixed));
        assertKept(sorted);
        assertWarned(load(mixed), 3, 3, "<a>");
    }

    @Test
    void theMeaningOfPrefixesIsKeptWhereverTheyWereDeclared() {
        String wild = DECLARATION + "<i:ITSMModel xmlns:i=\"http://itsm-modeler.org/itsm/1.0\" xmlns:v=\"http://v\" id=\"m\">"
                + "<objectives xmlns:w=\"http://w\" xmlns=\"http://itsm-modeler.org/itsm/1.0\" id=\"o\" w:a=\"1\" v:b=\"2\">"
                + "<w:x type=\"i:T v:T w:T\"/><plain/></objectives></i:ITSMModel>";
        String once = saved(wild);
        assertTrue(once.contains("xmlns:i=\"http://itsm-modeler.org/itsm/1.0\" xmlns:v=\"http://v\""), once);
        assertTrue(once.contains("<objectives id=\"o\" xmlns:w=\"http://w\" w:a=\"1\" v:b=\"2\">"), once);
        assertTrue(once.contains("<w:x xmlns:w=\"http://w\" xmlns=\"http://itsm-modeler.org/itsm/1.0\""), once);
        assertKept(once);
    }

    @Test
    void derivedFeaturesAreNotReadButKept() {
        String file = file("<objectives id=\"o\" realizedBy=\"p\"/>", "<businessProcesses id=\"p\"/>");
        LoadedModel loaded = load(file);
        assertWarned(loaded, 3, 3, "realizedBy");
        assertTrue(loaded.model().orElseThrow().getObjectives().get(0).getRealizedBy().isEmpty());
        assertKept(file);
    }

    @Test
    void schemaLocationIsKeptWithoutAWord() {
        String file = fileWith(" id=\"m\" xsi:schemaLocation=\"http://itsm-modeler.org/itsm/1.0 http://example.org/itsm.ecore\"");
        assertEquals(List.of(), load(file).problems());
        assertKept(file);
    }

    @Test
    void commentsStayInFrontOfTheirElement() {
        String file = DECLARATION + "<!-- licence\n     in two lines -->\n<?style sheet?>\n<itsm:ITSMModel" + NAMESPACES
                + " id=\"m\">\n"
                + "  <!-- first --><!-- second -->\n".replace("--><!", "-->\n  <!")
                + "  <objectives id=\"o\">\n    <!-- inside -->\n  </objectives>\n"
                + "  <!-- last -->\n</itsm:ITSMModel>\n<!-- after -->\n";
        assertEquals(List.of(), load(file).problems());
        assertKept(file);
    }

    @Test
    void commentsInTextMoveOutOfIt() {
        String file = file("<description>a<!-- c -->b</description>", "<objectives id=\"o\"/>");
        String moved = file("<description>ab</description>", "<!-- c -->", "<objectives id=\"o\"/>");
        assertEquals(moved, saved(file));
        assertKept(moved);
    }

    @Test
    void strayTextIsKept() {
        String file = file("<objectives id=\"o\">", "  <!-- c -->", "  stray &amp; lost", "</objectives>");
        assertWarned(load(file), 5, 5, "text");
        assertKept(file);
    }

    @Test
    void foreignIdsOfXmiAreKeptAndFound() {
        String file = file("<objectives xmi:id=\"_x\" id=\"o\"/>", "<businessProcesses id=\"p\" realizes=\"_x\"/>");
        LoadedModel loaded = load(file);
        assertEquals("o", loaded.model().orElseThrow().getBusinessProcesses().get(0).getRealizes().get(0).getId());
        assertEquals(file.replace("realizes=\"_x\"", "realizes=\"o\""), saved(file));
    }

    @Test
    void whatIsKeptGoesWithItsElementWhenThatMoves() {
        LoadedModel loaded = load(file("<objectives id=\"o\" x=\"1\"/>", "<objectives id=\"p\"/>"));
        ITSMModel model = loaded.model().orElseThrow();
        model.getObjectives().get(1).getSubObjectives().add(model.getObjectives().get(0));
        assertTrue(ItsmFiles.text(loaded.resource()).contains("    <subObjectives id=\"o\" x=\"1\"/>\n"));
        model.getObjectives().clear();
        assertFalse(ItsmFiles.text(loaded.resource()).contains("x="));
    }
}
