/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.notation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.NotationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final Shipped SHIPPED = Shipped.file();
    private static final Pattern START = Pattern.compile("^\\s*<(?<tag>\\w+)(?=[ />])(?:.*?xsi:type=\"(?<type>[^\"]+)\")?.*");

    @TempDir
    Path folder;

    private NotationException refusal(Shipped altered) {
        return assertThrows(NotationException.class, () -> altered.read(folder));
    }

    /** The first line of each construct that the shipped file has, pages of the properties view aside. */
    private static Map<String, Integer> constructs() {
        Map<String, Integer> constructs = new LinkedHashMap<>();
        boolean page = false;
        for (int i = 0; i < SHIPPED.lines().size(); i++) {
            String line = SHIPPED.lines().get(i);
            page = line.contains("<extensions") || page && !line.contains("</extensions>");
            Matcher start = START.matcher(line);
            if (!page && start.matches() && !line.contains("</extensions>")) {
                constructs.putIfAbsent(start.group("tag") + (start.group("type") == null ? "" : " " + start.group("type")), i + 1);
            }
        }
        return constructs;
    }

    @Test
    void theShippedFileHasTheConstructsThatTheseTestsAlter() {
        assertTrue(constructs().size() > 70, () -> constructs().keySet().toString());
        assertTrue(constructs().containsKey("ownedTools diagramtool:EdgeCreationDescription"));
        assertTrue(constructs().containsKey("intersection"));
    }

    @TestFactory
    List<DynamicTest> anUnknownAttributeIsRefusedAtEachConstruct() {
        List<DynamicTest> tests = new ArrayList<>();
        constructs().forEach((construct, number) -> tests.add(DynamicTest.dynamicTest(construct, () -> {
            String line = SHIPPED.lines().get(number - 1);
            String tag = construct.split(" ")[0];
            NotationException refused = refusal(SHIPPED.with(number, line.replaceFirst("<" + tag + "(?=[ />])", "<" + tag + " madeUp=\"1\"")));
            assertEquals(number, refused.line());
            assertTrue(refused.getMessage().contains("madeUp") && refused.getMessage().contains(" at "), refused.getMessage());
            assertTrue(refused.file().endsWith(".odesign") && refused.getMessage().startsWith(refused.file() + ":" + number + ":"));
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> anUnknownPartIsRefusedInEachConstruct() {
        List<DynamicTest> tests = new ArrayList<>();
        constructs().forEach((construct, number) -> tests.add(DynamicTest.dynamicTest(construct, () -> {
            String line = SHIPPED.lines().get(number - 1);
            String tag = construct.split(" ")[0];
            String altered = line.endsWith("/>")
                    ? line.substring(0, line.length() - 2) + "><madeUp/></" + tag + ">"
                    : line.replaceFirst("^(\\s*<" + tag + "[^>]*>)", "$1<madeUp/>");
            NotationException refused = refusal(SHIPPED.with(number, altered));
            assertEquals(number, refused.line());
            assertTrue(refused.getMessage().contains("unknown part madeUp of ") && refused.getMessage().contains(" at "), refused.getMessage());
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> anUnknownClassIsRefusedWhereverOneIsWritten() {
        List<DynamicTest> tests = new ArrayList<>();
        constructs().forEach((construct, number) -> {
            if (construct.contains(" ")) {
                tests.add(DynamicTest.dynamicTest(construct, () -> {
                    String type = construct.split(" ")[1];
                    String unknown = type.substring(0, type.indexOf(':')) + ":MadeUp";
                    NotationException refused = refusal(SHIPPED.with(number, SHIPPED.lines().get(number - 1).replace(type, unknown)));
                    assertEquals(number, refused.line());
                    assertTrue(refused.getMessage().contains(unknown), refused.getMessage());
                }));
            }
        });
        assertTrue(tests.size() > 20);
        return tests;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "lineStyle=\"dash\"|lineStyle=\"wavy\"|wavy",
        "targetArrow=\"Diamond\"|targetArrow=\"OutputArrow\"|OutputArrow",
        "sourceArrow=\"InputArrow\"|sourceArrow=\"CirclePlus\"|CirclePlus",
        "routingStyle=\"manhattan\"|routingStyle=\"curvy\"|curvy",
        "labelPosition=\"node\"|labelPosition=\"border\"|border",
        "labelPosition=\"node\"||labelPosition",
        "labelAlignment=\"LEFT\"|labelAlignment=\"TOP\"|TOP",
        "borderLineStyle=\"dash\"|borderLineStyle=\"dashes\"|dashes",
        "backgroundStyle=\"Liquid\"|backgroundStyle=\"Solid\"|Solid",
        "position=\"NORTH_EAST\"|position=\"NORTHISH\"|NORTHISH",
        "reconnectionKind=\"RECONNECT_SOURCE\"|reconnectionKind=\"RECONNECT_NONE\"|RECONNECT_NONE",
        "dragSource=\"PROJECT_EXPLORER\"|dragSource=\"TREE\"|TREE",
        "<labelFormat>bold|<labelFormat>underline|underline",
        "xsi:type=\"filter:MappingFilter\"|xsi:type=\"filter:MappingFilter\" filterKind=\"COLLAPSE\"|COLLAPSE",
        "<containerMappings |<containerMappings childrenPresentation=\"List\" |List",
        "roundedCorner=\"true\"|roundedCorner=\"yes\"|yes",
        "arcWidth=\"|arcWidth=\"1|arcWidth",
        "labelSize=\"|labelSize=\"nine|nine",
        "width=\"|width=\"wide|wide",
        "red=\"|red=\"9999|9999",
        "activeByDefault=\"true\"|activeByDefault=\"1\"|activeByDefault",
        "http://itsm-modeler.org/itsm/1.0#/|http://itsm-modeler.org/itsm/2.0#/|2.0",
        "domainClass=\"itsm::ITSMModel\"|domainClass=\"itsm::Nothing\"|Nothing",
        "domainClass=\"itsm::ITSMModel\"|domainClass=\"other::ITSMModel\"|other::ITSMModel",
        "service:nodeLabel|service:nodeLabell|nodeLabell",
        "service:allObjectives|aql:self.objectives|aql:self.objectives",
        "service:isSameAs(container)|service:isSameAs|isSameAs",
        "semanticCandidatesExpression=\"var:self\"||semanticCandidatesExpression",
        "targetFinderExpression=\"var:self\"||targetFinderExpression",
        "label=\"%lane.Objectives\"|label=\"%lane.Nowhere\"|%lane.Nowhere",
        "@entries[name='ObjectivesLine']|@entries[name='Nothing']|Nothing",
        "attributeName=\"borderSizeComputationExpression\"|attributeName=\"labelSize\"|labelSize",
        "referenceName=\"borderColor\"|referenceName=\"labelColor\"|labelColor",
        "qualifiedClassName=\"org.itsm.modeler.design.services.ChainServices\"|qualifiedClassName=\"org.itsm.Nowhere\"|org.itsm.Nowhere",
        "name=\"D1_N_BusinessProcess\"|name=\"D1_N_Objective\"|D1_N_Objective",
        "name=\"D1_T_createITGoal\"|name=\"D1_T_createITService\"|D1_T_createITService",
        "createIfNotExistent=\"true\"|createIfNotExistent=\"often\"|often",
        "<firstModelOperations xsi:type=\"tool:ChangeContext\" |<firstModelOperations |firstModelOperations",
        "featureName=\"name\"||featureName",
        "columnFinderExpression=\"feature:realizedBy\"||columnFinderExpression",
        "initialWidth=\"|initialWidth=\"px|px"})
    void anUnknownValueIsRefused(String written, String altered, String named) {
        NotationException refused = refusal(SHIPPED.with(written, altered == null ? "" : altered));
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
        assertTrue(refused.line() > 0, refused.getMessage());
    }

    @Test
    void theLineOfAValueIsNamed() {
        NotationException refused = refusal(SHIPPED.with("routingStyle=\"manhattan\"", "routingStyle=\"curvy\""));
        assertEquals(SHIPPED.lineOf("routingStyle=\"manhattan\""), refused.line());
        assertTrue(refused.getMessage().contains("D1_E_laneOrderBusinessProcesses"), refused.getMessage());
    }

    @Test
    void aReferenceToSomethingElseIsRefused() {
        String edge = "sourceMapping=\"//@ownedViewpoints[name='ITSM']/@ownedRepresentations[name='D1']/@defaultLayer/@containerMappings[name='D1_C_Lane_BusinessProcesses']\"";
        assertTrue(refusal(SHIPPED.with(edge, "sourceMapping=\"//@userColorsPalettes[name='ITSM']/@entries[name='Error']\"")).getMessage()
                .contains("UserFixedColor"));
        assertTrue(refusal(SHIPPED.with(edge, edge.replace("'D1'", "'D2'").replace("D1_C", "D2_C"))).getMessage().contains("another representation"));
        assertTrue(refusal(SHIPPED.with(edge, "sourceMapping=\"D1_C_Lane_BusinessProcesses\"")).getMessage().contains("refers to nothing"));
    }

    @Test
    void whatIsNoSpecificationIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("a.odesign"), "no XML");
        Path other = Files.writeString(folder.resolve("b.odesign"), "<model/>");
        Path doctype = Files.writeString(folder.resolve("c.odesign"), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>");
        for (Path file : List.of(text, other, doctype, folder.resolve("missing.odesign"))) {
            NotationException refused = assertThrows(NotationException.class,
                    () -> Notation.read(file.toUri().toURL(), Shipped.texts(), ViewpointRegistrar.class.getClassLoader()));
            assertTrue(refused.getMessage().contains(file.getFileName().toString()), refused.getMessage());
        }
    }

    @Test
    void pagesOfThePropertiesViewAreLeftAlone() {
        int page = SHIPPED.lineOf("<extensions");
        Shipped altered = SHIPPED.with(page, SHIPPED.lines().get(page - 1).replaceFirst(">$", " madeUp=\"1\"><madeUp>text</madeUp>"));
        assertDoesNotThrow(() -> altered.read(folder));
    }
}
