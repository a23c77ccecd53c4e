/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.engine;

import static org.itsm.modeler.diagram.tests.engine.SmallNotation.colors;
import static org.itsm.modeler.diagram.tests.engine.SmallNotation.conditional;
import static org.itsm.modeler.diagram.tests.engine.SmallNotation.container;
import static org.itsm.modeler.diagram.tests.engine.SmallNotation.edge;
import static org.itsm.modeler.diagram.tests.engine.SmallNotation.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstructsTest {

    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);
    private static final String PROCESSES = node("nodeMappings", "S_N_Process", "BusinessProcess", "feature:businessProcesses");
    private static final String SERVICES = node("nodeMappings", "S_N_Service", "ITService", "feature:services");
    private static final String PROCESS = "{L}/@nodeMappings[name='S_N_Process']";
    private static final String SERVICE = "{L}/@nodeMappings[name='S_N_Service']";

    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();

    @TempDir
    Path folder;

    @BeforeEach
    void fillModel() {
        named(model, "Model");
        model.getBusinessProcesses().addAll(List.of(process("Apply"), process("Buy"), process("Care")));
        model.getServices().addAll(List.of(service("Ask"), service("Bank")));
        part(0).getSubProcesses().addAll(List.of(process("Apply first"), process("Apply second")));
        part(0).getSubProcesses().get(1).getSubProcesses().add(process("Apply last"));
        part(1).getFollows().add(part(0));
        part(2).getFollows().addAll(List.of(part(0), part(1)));
        part(0).getUsesServices().addAll(model.getServices());
        part(2).getUsesServices().add(model.getServices().get(1));
    }

    private BusinessProcess part(int index) {
        return model.getBusinessProcesses().get(index);
    }

    private static BusinessProcess process(String name) {
        return named(ItsmFactory.eINSTANCE.createBusinessProcess(), name);
    }

    private static ITService service(String name) {
        return named(ItsmFactory.eINSTANCE.createITService(), name);
    }

    private static <T extends ITSMElement> T named(T element, String name) {
        element.setId(name.toLowerCase().replace(' ', '-'));
        element.setName(name);
        return element;
    }

    private Diagram build(String layer) {
        return SmallNotation.of(layer).build(folder, model);
    }

    /** The labels, those inside in brackets, those on the border in angles. */
    private static String tree(List<Figure> figures) {
        return figures.stream().map(figure -> figure.label().text() + (figure.bordered().isEmpty() ? "" : "<" + tree(figure.bordered()) + ">")
                + (figure.children().isEmpty() ? "" : "[" + tree(figure.children()) + "]")).collect(Collectors.joining(" "));
    }

    private static String lines(Diagram diagram) {
        return diagram.edges().stream().map(edge -> label(diagram, edge.source()) + ">" + label(diagram, edge.target())).collect(Collectors.joining(" "));
    }

    private static String label(Diagram diagram, String key) {
        return figure(diagram, figure -> figure.key().equals(key)).label().text();
    }

    private static Figure figure(Diagram diagram, String label) {
        return figure(diagram, figure -> figure.label().text().equals(label));
    }

    private static Figure figure(Diagram diagram, Predicate<Figure> wanted) {
        return diagram.allFigures().filter(wanted).findFirst().orElseThrow();
    }

    @Test
    void candidatesOfTheClassAreShownOnceInTheirOrder() {
        assertEquals("Apply Buy Care", tree(build(node("nodeMappings", "S_N_P", "BusinessProcess", "service:mixed")).figures()));
    }

    @Test
    void aPreconditionKnowsTheContainer() {
        assertEquals("Apply", tree(build(node("nodeMappings", "S_N_P", "BusinessProcess", "feature:businessProcesses",
                "preconditionExpression=\"service:isFirstOf(container)\"", "")).figures()));
    }

    @Test
    void nodesStandBeforeContainersOnTheDiagramAndBehindThemInContainers() {
        String inner = container("subContainerMappings", "S_C_P", "BusinessProcess", "feature:businessProcesses", "", "")
                + node("subNodeMappings", "S_N_S", "ITService", "feature:services");
        String layer = container("containerMappings", "S_C_M", "ITSMModel", "var:self", "",
                inner.substring(inner.indexOf("<subNode")) + inner.substring(0, inner.indexOf("<subNode"))) + SERVICES;
        assertEquals("Ask Bank Model[Apply Buy Care Ask Bank]", tree(build(layer).figures()));
    }

    @Test
    void aStackHoldsContainersOnly() {
        String layer = container("containerMappings", "S_C_M", "ITSMModel", "var:self", "childrenPresentation=\"VerticalStack\"",
                container("subContainerMappings", "S_C_P", "BusinessProcess", "feature:businessProcesses", "", "")
                        + node("subNodeMappings", "S_N_S", "ITService", "feature:services"));
        Diagram diagram = build(layer);
        assertEquals("Model[Apply Buy Care]", tree(diagram.figures()));
        assertEquals(Figure.Kind.VERTICAL_STACK, diagram.figures().get(0).kind());
        assertEquals(Figure.Kind.CONTAINER, diagram.figures().get(0).children().get(0).kind());
    }

    @Test
    void aMappingThatIsUsedAgainNests() {
        String self = "{L}/@containerMappings[name='S_C_P']/@subContainerMappings[name='S_C_Sub']";
        String layer = container("containerMappings", "S_C_P", "BusinessProcess", "feature:businessProcesses", "",
                container("subContainerMappings", "S_C_Sub", "BusinessProcess", "feature:subProcesses", "reusedContainerMappings=\"" + self + "\"", ""));
        assertEquals("Apply[Apply first Apply second[Apply last]] Buy Care", tree(build(layer).figures()));
    }

    @Test
    void borderedFiguresStandOnTheBorder() {
        String border = "{L}/@nodeMappings[name='S_N_P']/@borderedNodeMappings[name='S_B_S']";
        String layer = node("nodeMappings", "S_N_P", "BusinessProcess", "feature:businessProcesses", "",
                node("borderedNodeMappings", "S_B_S", "ITService", "service:servicesOf"))
                + node("nodeMappings", "S_N_M", "ITSMModel", "var:self", "reusedBorderedNodeMappings=\"" + border + "\"", "");
        assertEquals("Apply<Ask Bank> Buy Care<Bank> Model<Ask Bank>", tree(build(layer).figures()));
    }

    @Test
    void theFirstStyleWhoseConditionHoldsIsTaken() {
        Diagram diagram = build(node("nodeMappings", "S_N_P", "BusinessProcess", "feature:businessProcesses", "",
                conditional("service:startsWithA", "blue") + conditional("true", "red")));
        assertEquals(BLUE, figure(diagram, "Apply").style().fill());
        assertEquals(RED, figure(diagram, "Buy").style().fill());
    }

    @Test
    void whatASquareDoesNotWriteIsAsInSirius() {
        Figure figure = build(PROCESSES).figures().get(0);
        assertEquals(0, figure.style().borderWidth());
        assertEquals(30, figure.style().width());
        assertEquals(30, figure.style().height());
        assertEquals(8, figure.label().size());
        assertEquals("/org.itsm.modeler.model.edit/icons/full/obj16/BusinessProcess.svg", figure.label().icon());
        assertEquals("", figure.tooltip());
    }

    @Test
    void aSquareHasItsSizeWhenBothSidesAreWritten() {
        String mapping = PROCESSES.replace("labelPosition=\"node\"", "labelPosition=\"node\" width=\"12\" height=\"5\" showIcon=\"false\"");
        assertEquals(120, build(mapping).figures().get(0).style().width());
        assertEquals(50, build(mapping).figures().get(0).style().height());
        assertNull(build(mapping).figures().get(0).label().icon());
        assertEquals(30, build(mapping.replace("height=\"5\"", "")).figures().get(0).style().width());
    }

    @Test
    void servicesSeeFiguresAsInSirius() {
        String layer = container("containerMappings", "S_C_P", "BusinessProcess", "feature:businessProcesses", "",
                node("subNodeMappings", "S_N_Sub", "BusinessProcess", "feature:subProcesses")
                        .replace("labelPosition=\"node\"", "labelPosition=\"node\" labelExpression=\"service:described(view, containerView, diagram)\""));
        assertEquals("Apply first=Apply first in Apply on Model by S_N_Sub", build(layer).figures().get(0).children().get(0).label().text());
    }

    @Test
    void aRelationBecomesAnEdgeForEachTargetThatIsShown() {
        Diagram diagram = build(PROCESSES + edge("S_E_follows", PROCESS, PROCESS, "feature:follows"));
        assertEquals("Buy>Apply Care>Apply Care>Buy", lines(diagram));
        assertEquals(part(1), diagram.edges().get(0).element(), "it stands for the element where it starts");
    }

    @Test
    void anEdgeIsDrawnToEachFigureOfItsTarget() {
        String twice = PROCESSES + SERVICES + SERVICES.replace("S_N_Service", "S_N_Again");
        Diagram diagram = build(twice + edge("S_E_uses", PROCESS, SERVICE + " " + SERVICE.replace("S_N_Service", "S_N_Again"), "feature:usesServices"));
        assertEquals("Apply>Ask Apply>Ask Apply>Bank Apply>Bank Care>Bank Care>Bank", lines(diagram));
        assertEquals(6, diagram.edges().stream().map(Edge::key).distinct().count());
    }

    @Test
    void anEdgeOfAnElementJoinsWhatItsFindersGive() {
        String layer = PROCESSES + SERVICES + edge("S_E_process", SERVICE, SERVICE, "feature:usesServices",
                "useDomainElement=\"true\" domainClass=\"itsm::BusinessProcess\" semanticCandidatesExpression=\"service:mixed\""
                        + " sourceFinderExpression=\"feature:usesServices\" preconditionExpression=\"service:endsDiffer(source, target)\"", "");
        Diagram diagram = build(layer);
        assertEquals("Ask>Bank Bank>Ask", lines(diagram));
        assertEquals(part(0), diagram.edges().get(0).element());
    }

    @Test
    void anEdgeHasTheStyleThatHoldsAndItsLabel() {
        String style = "<style " + colors("strokeColor", "blue") + " sizeComputationExpression=\"3\"><centerLabelStyleDescription labelExpression=\"service:ends(view)\" "
                + colors("labelColor", "red") + "/></style>";
        Diagram diagram = build(PROCESSES + edge("S_E_follows", PROCESS, PROCESS, "feature:follows", "",
                "<conditionnalStyles predicateExpression=\"service:startsWithB\">" + style + "</conditionnalStyles>"));
        Edge buy = diagram.edges().get(0);
        assertEquals(BLUE, buy.style().color());
        assertEquals(3, buy.style().width());
        assertEquals("Buy to Apply", buy.label().text());
        assertEquals(RED, diagram.edges().get(1).style().color());
        assertEquals(1, diagram.edges().get(1).style().width());
        assertNull(diagram.edges().get(1).label());
    }

    private static final String LAYERS = """
            <additionalLayers name="S_L_more" activeByDefault="true">%s</additionalLayers>
            <additionalLayers name="S_L_other">%s</additionalLayers>
            <additionalLayers name="S_L_always" optional="false">%s</additionalLayers>
            """;

    @Test
    void mappingsOfALayerAreShownWhileItIsActive() {
        SmallNotation notation = SmallNotation.of(PROCESSES).withLayers(LAYERS.formatted(SERVICES,
                edge("S_E_uses", PROCESS, SERVICE.replace("{L}", "//@ownedViewpoints[name='Small']/@ownedRepresentations[name='S']"
                        + "/@additionalLayers[name='S_L_more']"), "feature:usesServices"),
                node("nodeMappings", "S_N_Model", "ITSMModel", "var:self")));
        assertEquals("Apply Buy Care Ask Bank Model", tree(notation.build(folder, model).figures()));
        assertEquals("Apply Buy Care Model", tree(notation.build(folder, model, Set.of(), Set.of(), Set.of()).figures()));
        Diagram all = notation.build(folder, model, Set.of("S_L_more", "S_L_other"), Set.of(), Set.of());
        assertEquals("Apply>Ask Apply>Bank Care>Bank", lines(all));
        assertEquals("", lines(notation.build(folder, model, Set.of("S_L_other"), Set.of(), Set.of())), "its targets are in a layer that is not active");
    }

    private static String customization(String condition, String width) {
        return "<customization><vsmElementCustomizations xsi:type=\"description:VSMElementCustomization\" predicateExpression=\"" + condition + "\">"
                + "<featureCustomizations xsi:type=\"description:EAttributeCustomization\" attributeName=\"borderSizeComputationExpression\" value=\"" + width
                + "\" appliedOn=\"" + PROCESS + "/@style\"/><featureCustomizations xsi:type=\"description:EReferenceCustomization\" referenceName=\"borderColor\" "
                + "appliedOn=\"" + PROCESS + "/@style\" " + colors("value", "blue") + "/></vsmElementCustomizations></customization>";
    }

    @Test
    void aCustomizationAltersTheStylesItNamesWhileItsLayerIsActive() {
        SmallNotation notation = SmallNotation.of(PROCESSES + SERVICES).withLayers(LAYERS.formatted(customization("service:startsWithA", "service:three"), "", ""));
        Diagram diagram = notation.build(folder, model);
        assertEquals(BLUE, figure(diagram, "Apply").style().border());
        assertEquals(3, figure(diagram, "Apply").style().borderWidth());
        assertEquals(RED, figure(diagram, "Buy").style().border());
        assertEquals(RED, figure(diagram, "Ask").style().border());
        assertEquals(RED, figure(notation.build(folder, model, Set.of(), Set.of(), Set.of()), "Apply").style().border());
    }

    @Test
    void aNumberDoesNotAlterAnExpressionAsInSirius() {
        for (String value : List.of("3", "service:four")) {
            Diagram diagram = SmallNotation.of(PROCESSES).withLayers(LAYERS.formatted(customization("true", value), "", "")).build(folder, model);
            assertEquals(0, figure(diagram, "Apply").style().borderWidth(), value);
            assertEquals(BLUE, figure(diagram, "Apply").style().border());
        }
    }

    @Test
    void aDecorationIsThereWhileItsLayerIsActiveAndItsConditionHolds() {
        String decorations = "<decorationDescriptionsSet><decorationDescriptions xsi:type=\"diagram:MappingBasedDecoration\" name=\"S_B_a\" position=\"NORTH_EAST\""
                + " mappings=\"" + PROCESS + "\" preconditionExpression=\"service:startsWithA\" imageExpression=\"/some/a.svg\""
                + " tooltipExpression=\"service:figureName\"/><decorationDescriptions xsi:type=\"diagram:MappingBasedDecoration\" name=\"S_B_none\""
                + " mappings=\"" + PROCESS + "\" imageExpression=\"service:noImage\"/></decorationDescriptionsSet>";
        SmallNotation notation = SmallNotation.of(PROCESSES + SERVICES).withLayers(LAYERS.formatted(decorations, "", ""));
        Diagram diagram = notation.build(folder, model);
        assertEquals(List.of(new Decoration("S_B_a", Decoration.Position.NORTH_EAST, "/some/a.svg", "figure of Apply")),
                figure(diagram, "Apply").decorations(), "one without an image is not there");
        assertEquals(List.of(), figure(diagram, "Buy").decorations());
        assertEquals(List.of(), figure(diagram, "Ask").decorations());
        assertEquals(List.of(), figure(notation.build(folder, model, Set.of(), Set.of(), Set.of()), "Apply").decorations());
    }

    private static String filter(String id, String mappings, String attributes) {
        return "<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"" + id + "\"><filters xsi:type=\"filter:MappingFilter\" mappings=\""
                + mappings + "\" " + attributes + "/></filters>";
    }

    @Test
    void anActiveFilterHidesFiguresAndTheEdgesThatEndAtThem() {
        String follows = "{L}/@edgeMappings[name='S_E_follows']";
        SmallNotation notation = SmallNotation.of(PROCESSES + SERVICES + edge("S_E_follows", PROCESS, PROCESS, "feature:follows"))
                .withFilters(filter("S_F_a", PROCESS, "semanticConditionExpression=\"service:startsWithA\"")
                        + filter("S_F_views", SERVICE, "viewConditionExpression=\"service:isViewOfA\"") + filter("S_F_all", SERVICE, "")
                        + filter("S_F_edges", follows, "semanticConditionExpression=\"service:startsWithB\""));
        assertEquals("Apply Buy Care Ask Bank", tree(notation.build(folder, model).figures()), "no filter is active at first");
        Diagram filtered = notation.build(folder, model, Set.of(), Set.of("S_F_a"), Set.of());
        assertEquals("Apply Ask Bank", tree(filtered.figures()));
        assertEquals("", lines(filtered));
        assertEquals("Apply Buy Care Ask", tree(notation.build(folder, model, Set.of(), Set.of("S_F_views"), Set.of()).figures()));
        assertEquals("Apply Buy Care", tree(notation.build(folder, model, Set.of(), Set.of("S_F_all"), Set.of()).figures()),
                "a filter without conditions hides all");
        assertEquals("Buy>Apply", lines(notation.build(folder, model, Set.of(), Set.of("S_F_edges"), Set.of())));
    }

    @Test
    void hiddenFiguresTakeWhatIsInThemAndTheirEdgesWithThem() {
        String sub = "{L}/@containerMappings[name='S_C_P']/@subNodeMappings[name='S_N_Sub']";
        SmallNotation notation = SmallNotation.of(container("containerMappings", "S_C_P", "BusinessProcess", "feature:businessProcesses", "",
                node("subNodeMappings", "S_N_Sub", "BusinessProcess", "feature:subProcesses")) + SERVICES
                + edge("S_E_part", sub, "{L}/@containerMappings[name='S_C_P']", "feature:eContainer"));
        Diagram all = notation.build(folder, model);
        assertEquals("Apply first>Apply Apply second>Apply", lines(all));
        Diagram without = notation.build(folder, model, Set.of(), Set.of(), Set.of(figure(all, "Apply").key()));
        assertEquals("Ask Bank Buy Care", tree(without.figures()));
        assertEquals("", lines(without));
        Diagram one = notation.build(folder, model, Set.of(), Set.of(), Set.of(all.edges().get(0).key()));
        assertEquals("Apply second>Apply", lines(one));
    }

    @Test
    void noServiceIsAskedTheSameTwice() {
        SmallServices.Calls calls = new SmallServices.Calls();
        model.eAdapters().add(calls);
        String labelled = node("nodeMappings", "S_N_Process", "BusinessProcess", "feature:businessProcesses", "",
                conditional("service:startsWithA", "blue")).replace("labelPosition=\"node\"",
                        "labelPosition=\"node\" labelExpression=\"service:label\" tooltipExpression=\"service:label\"");
        String layer = labelled + labelled.replace("S_N_Process", "S_N_Again") + edge("S_E_follows", PROCESS, PROCESS, "service:followed")
                + edge("S_E_again", PROCESS, PROCESS, "service:followed");
        assertEquals("Apply Buy Care Apply Buy Care", tree(build(layer).figures()));
        assertEquals(Set.of("label Apply", "label Buy", "label Care", "startsWithA Apply", "startsWithA Buy", "startsWithA Care", "followed Apply",
                "followed Buy", "followed Care"), calls.counts().keySet());
        assertTrue(calls.counts().values().stream().allMatch(count -> count == 1), () -> calls.counts().toString());
    }

    @Test
    void keysAreUniqueAndKeptWhenOtherElementsChange() {
        String layer = PROCESSES + SERVICES + edge("S_E_follows", PROCESS, PROCESS, "feature:follows");
        List<String> keys = build(layer).allFigures().map(Figure::key).toList();
        assertEquals("S_N_Process:apply", keys.get(0));
        model.getBusinessProcesses().add(0, process("New"));
        part(1).setName("Other name");
        assertTrue(build(layer).allFigures().map(Figure::key).toList().containsAll(keys));
    }

    @Test
    void keysAreUniqueWhereIdsAreNotOrAreMissing() {
        part(0).setId(null);
        part(1).setId("same");
        part(2).setId("same");
        model.getServices().get(0).setId(null);
        Diagram diagram = build(PROCESSES + SERVICES + edge("S_E_follows", PROCESS, PROCESS, "feature:follows"));
        assertEquals(5, diagram.allFigures().map(Figure::key).distinct().count());
        assertEquals(3, diagram.edges().stream().map(Edge::key).distinct().count());
        assertTrue(diagram.allFigures().noneMatch(figure -> figure.key().contains("null")));
    }

    @Test
    void theTitleIsThatOfTheRoot() {
        assertEquals("Model", build(PROCESSES).title());
        model.setName(null);
        assertEquals("S", build(PROCESSES).title(), "the name of the kind of diagram when there is none");
    }
}
