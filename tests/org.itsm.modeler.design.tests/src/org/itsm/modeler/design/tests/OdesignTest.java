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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The viewpoint specification as data: what Sirius would only say while somebody uses it. Each test counts its cases. */
class OdesignTest {

    private static final String AGREED_VERSION = "12.0.0.2017041100";
    private static final List<String> MAPPINGS = List.of("NodeMapping", "ContainerMapping", "EdgeMapping");

    private final Odesign odesign = Odesign.read();

    @Test
    void theVersionIsTheAgreedOne() {
        assertEquals(AGREED_VERSION, odesign.group().getAttribute("version"));
    }

    @Test
    void theViewpointIsThereForModelFiles() {
        Element viewpoint = odesign.of("ownedViewpoints").findFirst().orElseThrow();
        assertEquals("ITSM", Odesign.name(viewpoint));
        assertEquals("itsm", viewpoint.getAttribute("modelFileExtension"));
    }

    @Test
    void everyRepresentationIsAssociatedWithTheMetamodelAndDocumented() {
        check(representations(), representation -> {
            List<Element> metamodels = Odesign.children(representation, "metamodel");
            assertEquals(ItsmPackage.eNS_URI + "#/", metamodels.get(0).getAttribute("href"));
            assertTrue(representation.getAttribute("endUserDocumentation").startsWith("%"));
        });
    }

    @Test
    void idsAreUniqueAsciiWithoutBlanksAndSayWhereTheyBelong() {
        Set<String> seen = new HashSet<>();
        check(representations().flatMap(OdesignTest::withDescendants)
                .filter(element -> element.hasAttribute("label") || MAPPINGS.contains(Odesign.typeOf(element)))
                .filter(element -> !Odesign.typeOf(element).endsWith("LayoutConfiguration")), element -> {
            String id = Odesign.name(element);
            assertTrue(id.matches("[A-Z][0-9]+(_[A-Z]_[A-Za-z0-9_]+)?"), id);
            assertTrue(seen.add(id), () -> "Two elements have the id " + id);
        });
    }

    /** Users' files store the ids of mappings and tools: what was shipped once stays. New ids are added to ids.txt. */
    @Test
    void noIdThatWasShippedIsRenamed() throws IOException {
        Set<String> ids = representations().flatMap(OdesignTest::withDescendants).map(Odesign::name).collect(Collectors.toSet());
        try (InputStream content = OdesignTest.class.getResourceAsStream("ids.txt")) {
            List<String> shipped = new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            check(shipped.stream(), id -> assertTrue(ids.contains(id), id));
            check(ids.stream().filter(id -> id.matches("[DTX][0-9]+(_.*)?")), id -> assertTrue(shipped.contains(id), () -> "Not in ids.txt: " + id));
        }
    }

    @Test
    void idsOfPropertiesAreUniqueAsciiWithoutBlanks() {
        Set<String> seen = new HashSet<>();
        check(odesign.of("pages", "groups", "controls", "ViewExtensionDescription", "categories", "TextDescription", "TextAreaDescription",
                "CheckboxDescription", "SelectDescription", "ListDescription", "ButtonDescription").filter(element -> !Odesign.name(element).isEmpty()), element -> {
            String id = Odesign.name(element);
            assertTrue(id.matches("[A-Za-z0-9_]+"), id);
            assertTrue(seen.add(id), () -> "Two elements have the id " + id);
        });
    }

    @Test
    void everyClassHasItsFieldsOnThePageGeneral() {
        Element general = odesign.of("pages").filter(page -> Odesign.name(page).equals("P_General")).findFirst().orElseThrow();
        Set<String> shown = odesign.targets(general, "groups").stream().map(group -> group.getAttribute("domainClass")).collect(Collectors.toSet());
        check(ItsmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(type)), type -> assertTrue(
                        shown.contains("itsm::" + type.getName()), type::getName));
    }

    @Test
    void thePagesOfTheNotationAreThere() {
        assertEquals(List.of("P_General", "P_Chain", "P_Links", "P_KPIs", "P_RACI", "P_Improvement", "P_UsedIn"),
                odesign.of("pages").map(Odesign::name).toList());
    }

    @Test
    void whatUsersReadIsExternalised() {
        check(odesign.all().flatMap(element -> Odesign.attributes(element).entrySet().stream())
                .filter(attribute -> Set.of("label", "documentation", "endUserDocumentation", "message", "windowTitle").contains(attribute.getKey()))
                .filter(attribute -> !attribute.getValue().equals("ELK Layered")), attribute -> {
            String key = attribute.getValue();
            assertTrue(key.startsWith("%"), key);
            assertNotNull(odesign.texts().getProperty(key.substring(1)), () -> "No text for " + key);
        });
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = odesign.all().flatMap(element -> Odesign.attributes(element).values().stream())
                .filter(value -> value.startsWith("%"))
                .map(value -> value.substring(1))
                .collect(Collectors.toCollection(HashSet::new));
        used.addAll(Set.of("pluginName", "providerName"));
        check(odesign.texts().stringPropertyNames().stream(), key -> assertTrue(used.contains(key), key));
    }

    @Test
    void everyImageExists() {
        check(odesign.all().flatMap(element -> Odesign.attributes(element).values().stream())
                .filter(value -> value.startsWith("/org.itsm.")), OdesignTest::assertImageExists);
    }

    private static void assertImageExists(String path) {
        assertTrue(Files.isRegularFile(Checkout.root().resolve("bundles" + path)), path);
    }

    @Test
    void everyDomainClassExists() {
        check(attributes("domainClass"), type -> {
            assertTrue(type.startsWith("itsm::"), type);
            assertTrue(ItsmPackage.eINSTANCE.getEClassifier(type.substring("itsm::".length())) instanceof EClass, type);
        });
    }

    @Test
    void everyReferenceInTheFileLeadsSomewhere() {
        check(odesign.all().flatMap(element -> Odesign.attributes(element).values().stream())
                .filter(value -> value.startsWith("//@"))
                .flatMap(value -> Stream.of(value.split(" "))), path -> assertNotNull(odesign.resolve(path)));
    }

    @Test
    void everyCandidateIsAskedFor() {
        check(odesign.of("NodeMapping", "ContainerMapping"), mapping -> assertTrue(
                !mapping.getAttribute("semanticCandidatesExpression").isBlank(), () -> Odesign.where(mapping)));
    }

    /** The organization of D5 is the only one there: its links have nowhere else to start. */
    @Test
    void everyLinkCanBeReconnectedAtBothEnds() {
        check(links().filter(link -> !Odesign.name(link).equals("D5_E_examines")), link -> {
            List<String> kinds = odesign.targets(link, "reconnections").stream()
                    .map(tool -> tool.getAttribute("reconnectionKind"))
                    .sorted()
                    .toList();
            assertEquals(List.of("", "RECONNECT_SOURCE"), kinds, () -> Odesign.where(link));
        });
    }

    @Test
    void everyLinkIsReachedByACreationTool() {
        Set<Element> created = created("EdgeCreationDescription", "edgeMappings");
        check(links(), link -> assertTrue(created.contains(link), () -> Odesign.where(link)));
    }

    @Test
    void everyFigureIsReachedByACreationTool() {
        Set<Element> created = created("NodeCreationDescription", "nodeMappings");
        created.addAll(created("ContainerCreationDescription", "containerMappings"));
        check(figures().filter(figure -> !isGiven(figure)), figure -> assertTrue(created.contains(figure), () -> Odesign.where(figure)));
    }

    /** What a diagram is about is not created there; an organization is in no chain but that of its own and its parts. */
    private static boolean isGiven(Element figure) {
        return Set.of("D2_N_Organization", "D5_C_Organization").contains(Odesign.name(figure));
    }

    @Test
    void everyFigureAndLinkCanBeDeleted() {
        check(Stream.concat(figures(), links()), mapping -> assertEquals(1,
                odesign.targets(mapping, "deletionDescription").size(), () -> Odesign.where(mapping)));
    }

    @Test
    void everyFigureCanBeRenamed() {
        check(figures(), figure -> assertEquals(1, odesign.targets(figure, "labelDirectEdit").size(), () -> Odesign.where(figure)));
    }

    @Test
    void everyElementOfTheLifecycleOpensItsOwnDiagram() {
        check(figures().filter(figure -> LifecycleElement.class.isAssignableFrom(Scope.domain(figure))), figure -> {
            Element tool = odesign.targets(figure, "doubleClickDescription").get(0);
            Element opened = withDescendants(tool).filter(step -> step.hasAttribute("diagramDescription"))
                    .map(step -> odesign.targets(step, "diagramDescription").get(0)).findFirst().orElseThrow();
            assertTrue(Scope.domain(opened).isAssignableFrom(Scope.domain(figure)), () -> Odesign.where(figure));
            assertTrue(odesign.targets(tool, "mappings").contains(figure), () -> Odesign.where(figure));
        });
    }

    @Test
    void everyFigureTakesWhatIsDroppedFromTheModelExplorer() {
        check(figures(), figure -> assertTrue(odesign.targets(figure, "dropDescriptions").stream()
                .anyMatch(tool -> tool.getAttribute("dragSource").equals("PROJECT_EXPLORER")), () -> Odesign.where(figure)));
    }

    @Test
    void everyElementOfTheLifecycleHasTheMenuCreateLinked() {
        check(odesign.of("DiagramDescription"), diagram -> assertTrue(withDescendants(diagram)
                .anyMatch(menu -> Odesign.typeOf(menu).equals("PopupMenu") && menu.getAttribute("precondition").equals("service:isLifecycleElement")),
                () -> Odesign.where(diagram)));
    }

    @Test
    void lanesCanNeitherBeDeletedNorRenamed() {
        check(odesign.of("ContainerMapping").filter(OdesignTest::isLane), lane -> {
            Element tool = odesign.targets(lane, "deletionDescription").get(0);
            assertEquals("false", tool.getAttribute("precondition"));
            assertEquals(List.of(), odesign.targets(lane, "labelDirectEdit"));
        });
    }

    @Test
    void lanesOfTheChainStandInItsOrder() {
        check(Stream.of("D1", "D2"), id -> assertEquals(Stream.of("Objectives", "BusinessProcesses", "ServiceOrganization", "ServiceManagement",
                "Activities").map(lane -> id + "_C_Lane_" + lane).toList(), lanes(representation(id)).stream().map(Odesign::name).toList()));
    }

    @Test
    void everyLaneIsKeptInOrderByAnEdgeToAnotherLane() {
        check(odesign.of("ContainerMapping").filter(OdesignTest::isLane), lane -> {
            long edges = odesign.of("EdgeMapping").filter(OdesignTest::isLaneOrder)
                    .filter(edge -> odesign.targets(edge, "sourceMapping").contains(lane) || odesign.targets(edge, "targetMapping").contains(lane))
                    .count();
            assertTrue(edges > 0, () -> Odesign.where(lane));
        });
    }

    @Test
    void laneOrderLeadsOneWay() {
        check(odesign.of("DiagramDescription"), diagram -> {
            List<Element> lanes = lanes(diagram);
            boolean upwards = directionOf(diagram).equals("UP");
            withDescendants(diagram).filter(OdesignTest::isLaneOrder).forEach(edge -> {
                int source = lanes.indexOf(odesign.targets(edge, "sourceMapping").get(0));
                int target = lanes.indexOf(odesign.targets(edge, "targetMapping").get(0));
                assertEquals(upwards, source > target, () -> Odesign.where(edge));
            });
        });
    }

    private static String directionOf(Element diagram) {
        return withDescendants(diagram)
                .filter(element -> element.getTagName().equals("layoutOptions") && element.getAttribute("id").equals("org.eclipse.elk.direction"))
                .map(option -> Odesign.name(Odesign.children(option, "value").get(0)))
                .findFirst().orElseThrow();
    }

    @Test
    void allRepresentationsOfTheNotationAreThere() {
        assertEquals(List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9",
                "X1", "X2", "X3", "X4", "X5", "X6", "X7"), representations().map(Odesign::name).toList());
    }

    @Test
    void everyLineOfATableCanBeCreatedAndDeleted() {
        Set<Element> created = odesign.of("ownedCreateLine", "create").flatMap(tool -> odesign.targets(tool, "mapping").stream())
                .collect(Collectors.toCollection(HashSet::new));
        check(lines("EditionTableDescription"), line -> {
            // An agreement without service is created as one with a service in the line of that service.
            assertTrue(created.contains(line) || Odesign.name(line).equals("T4_L_OtherAgreement"), () -> Odesign.where(line));
            assertEquals(1, Odesign.children(line, "delete").size(), () -> Odesign.where(line));
        });
    }

    @Test
    void everyCellOfACrossTableIsSetAndClearedByKeys() {
        check(odesign.of("intersection"), cell -> {
            assertEquals("{0}", Odesign.children(Odesign.children(cell, "directEdit").get(0), "mask").get(0).getAttribute("mask"));
            assertEquals("{0}", Odesign.children(Odesign.children(cell, "create").get(0), "mask").get(0).getAttribute("mask"));
        });
    }

    @Test
    void candidatesOfLinesAndColumnsAreAskedFor() {
        check(Stream.concat(lines("EditionTableDescription", "CrossTableDescription"),
                odesign.of("ownedColumnMappings").filter(column -> column.hasAttribute("domainClass"))), mapping -> assertTrue(
                        !mapping.getAttribute("semanticCandidatesExpression").isBlank(), () -> Odesign.where(mapping)));
    }

    private Stream<Element> lines(String... tables) {
        return odesign.of("ownedLineMappings", "ownedSubLines").filter(line -> Odesign.nearest(line, tables) != null);
    }

    @Test
    void coloursComeFromThePalette() {
        Set<Element> palette = odesign.of("UserFixedColor").collect(Collectors.toSet());
        List<String> references = List.of("borderColor", "labelColor", "color", "strokeColor", "backgroundColor", "foregroundColor",
            "foreGroundColor");
        check(odesign.all().filter(element -> references.stream().anyMatch(element::hasAttribute)), element -> references.stream()
                .filter(element::hasAttribute)
                .forEach(reference -> assertTrue(palette.containsAll(odesign.targets(element, reference)), () -> Odesign.where(element))));
        assertEquals(0, odesign.of("strokeColor", "labelColor", "borderColor").count(), "colours of Sirius' own palette");
    }

    @Test
    void everyDiagramHasTheLayersAndFiltersOfTheNotation() {
        check(odesign.of("DiagramDescription"), diagram -> {
            String id = Odesign.name(diagram);
            Set<String> layers = names(diagram, "additionalLayers");
            Set<String> filters = names(diagram, "filters");
            assertTrue(layers.containsAll(Set.of(id + "_L_findings", id + "_L_kpis", id + "_L_raci", id + "_L_improvements")), id);
            assertTrue(filters.containsAll(Set.of(id + "_F_retired", id + "_F_completeChains", id + "_F_belowMaturity")), id);
        });
    }

    @Test
    void everyPaletteToolTellsWhatItDoesAndHasAnImage() {
        check(odesign.of("NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription"), tool -> {
            assertTrue(tool.getAttribute("documentation").startsWith("%"), () -> Odesign.where(tool));
            assertTrue(tool.getAttribute("iconPath").endsWith(".svg"), () -> Odesign.where(tool));
        });
    }

    private static <T> void check(Stream<T> cases, Consumer<T> test) {
        List<T> all = new ArrayList<>(cases.toList());
        assertTrue(!all.isEmpty(), "nothing to check");
        all.forEach(test);
    }

    private Stream<Element> representations() {
        return odesign.of("DiagramDescription", "EditionTableDescription", "CrossTableDescription");
    }

    /** Mappings of nodes and containers that show an element of the model, not a lane. */
    private Stream<Element> figures() {
        return odesign.of("NodeMapping", "ContainerMapping").filter(mapping -> !isLane(mapping));
    }

    /** Edges that show a link of the model. */
    private Stream<Element> links() {
        return odesign.of("EdgeMapping").filter(edge -> !isLaneOrder(edge));
    }

    private static boolean isLane(Element mapping) {
        return Odesign.name(mapping).contains("_C_Lane_");
    }

    private static List<Element> lanes(Element diagram) {
        return withDescendants(diagram).filter(element -> Odesign.typeOf(element).equals("ContainerMapping")).filter(OdesignTest::isLane).toList();
    }

    private static boolean isLaneOrder(Element edge) {
        return Odesign.name(edge).contains("_E_laneOrder");
    }

    private Element representation(String id) {
        return odesign.resolve("//@ownedViewpoints[name='ITSM']/@ownedRepresentations[name='" + id + "']");
    }

    private Set<Element> created(String tool, String reference) {
        return odesign.of(tool).flatMap(each -> odesign.targets(each, reference).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<String> attributes(String name) {
        return odesign.all().filter(element -> element.hasAttribute(name)).map(element -> element.getAttribute(name));
    }

    private static Set<String> names(Element parent, String tag) {
        return Odesign.children(parent, tag).stream().map(Odesign::name).collect(Collectors.toSet());
    }

    private static Stream<Element> withDescendants(Element element) {
        return Stream.concat(Stream.of(element), Odesign.children(element).stream().flatMap(OdesignTest::withDescendants));
    }
}
