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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.Filter;
import org.itsm.modeler.diagram.notation.Layer;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All diagrams of all samples, held against what the models say. */
class SamplesTest {

    private static final Notation NOTATION = Notation.standard();

    private static ITSMModel open(String sample) {
        try (InputStream content = Samples.open(sample).orElseThrow()) {
            return ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI("test:/" + sample + ".itsm"), content).model().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    private static Stream<Diagram> diagrams(ITSMModel model) {
        return NOTATION.diagrams().stream().flatMap(description -> DiagramBuilder.roots(NOTATION, description.id(), model).stream()
                .map(root -> DiagramBuilder.build(NOTATION, description.id(), root, ViewOptions.standard(description))));
    }

    private static DiagramDescription description(Diagram diagram) {
        return NOTATION.diagram(diagram.description()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyDiagramIsDrawnWithLabelsAndKeys(String sample) {
        diagrams(open(sample)).forEach(diagram -> {
            assertFalse(diagram.title().isBlank());
            Set<String> keys = new HashSet<>();
            diagram.allFigures().forEach(figure -> {
                assertTrue(keys.add(figure.key()), figure.key());
                assertFalse(figure.label().text().isBlank(), figure.key());
                assertTrue(description(diagram).figureMappings().containsKey(figure.mapping()));
                assertNotNull(figure.tooltip());
            });
            Set<String> edgeKeys = new HashSet<>();
            diagram.edges().forEach(edge -> {
                assertTrue(edgeKeys.add(edge.key()), edge.key());
                assertTrue(keys.contains(edge.source()) && keys.contains(edge.target()), edge.key());
            });
            nothingIsShownTwiceInOnePlace(diagram.figures());
        });
    }

    private static void nothingIsShownTwiceInOnePlace(List<Figure> figures) {
        assertEquals(figures.size(), figures.stream().map(figure -> figure.mapping() + EcoreUtil.getURI(figure.element())).distinct().count());
        figures.forEach(figure -> nothingIsShownTwiceInOnePlace(figure.children()));
    }

    /** An edge mapping is called after the reference that its edges are: one for each link between two figures. */
    @ParameterizedTest
    @MethodSource("samples")
    void edgesAreTheLinksOfTheModel(String sample) {
        int[] checked = {0};
        diagrams(open(sample)).forEach(diagram -> {
            Map<String, Figure> figures = diagram.allFigures().collect(Collectors.toMap(Figure::key, figure -> figure));
            for (EdgeMapping mapping : description(diagram).edgeMappings().values()) {
                String feature = mapping.id().substring(mapping.id().lastIndexOf('_') + 1);
                if (isReference(feature)) {
                    checked[0]++;
                    assertEquals(String.join("\n", links(diagram, mapping, feature)), String.join("\n", drawn(diagram, mapping, figures)),
                            () -> mapping.id() + " of " + diagram.title());
                }
            }
        });
        assertTrue(checked[0] > 50);
    }

    private static boolean isReference(String feature) {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .anyMatch(type -> type.getEStructuralFeature(feature) instanceof EReference);
    }

    private static Set<String> drawn(Diagram diagram, EdgeMapping mapping, Map<String, Figure> figures) {
        Set<String> drawn = new TreeSet<>();
        for (Edge edge : diagram.edges()) {
            if (edge.mapping().equals(mapping.id())) {
                EObject source = figures.get(edge.source()).element();
                EObject target = figures.get(edge.target()).element();
                boolean pointsBack = edge.style().target() == Arrow.NONE && edge.style().source() != Arrow.NONE;
                assertTrue(drawn.add(pointsBack ? line(target, source) : line(source, target)), edge.key());
            }
        }
        return drawn;
    }

    private static Set<String> links(Diagram diagram, EdgeMapping mapping, String feature) {
        Set<String> links = new TreeSet<>();
        Map<Figure, Figure> parents = new HashMap<>();
        diagram.allFigures().forEach(figure -> figure.children().forEach(child -> parents.put(child, figure)));
        for (Figure source : figures(diagram, mapping.sources())) {
            for (Figure target : figures(diagram, mapping.targets())) {
                addLink(source, feature, target, parents, links);
                addLink(target, feature, source, parents, links);
            }
        }
        return links;
    }

    private static List<Figure> figures(Diagram diagram, List<String> mappings) {
        return diagram.allFigures().filter(figure -> mappings.contains(figure.mapping())).toList();
    }

    /** A part points to its whole, unless it stands in it. */
    private static void addLink(Figure holder, String feature, Figure value, Map<Figure, Figure> parents, Set<String> links) {
        if (!(holder.element().eClass().getEStructuralFeature(feature) instanceof EReference reference)) {
            return;
        }
        Object values = holder.element().eGet(reference);
        boolean holds = values instanceof Collection<?> many ? many.contains(value.element()) : values == value.element();
        if (holds && !reference.isContainment()) {
            links.add(line(holder.element(), value.element()));
        } else if (holds && parents.get(value) != holder) {
            links.add(line(value.element(), holder.element()));
        }
    }

    private static String line(EObject source, EObject target) {
        return ((ITSMElement) source).getId() + " -> " + ((ITSMElement) target).getId();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLifecycleChainShowsEveryElementOfTheFiveLayers(String sample) {
        ITSMModel model = open(sample);
        Diagram chain = build("D1", model);
        assertEquals(5, chain.figures().size());
        Map<String, EClass> shown = Map.of("D1_N_Objective", ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE,
                "D1_N_BusinessProcess", ItsmPackage.Literals.BUSINESS_PROCESS, "D1_N_ITService", ItsmPackage.Literals.IT_SERVICE,
                "D1_C_Organization", ItsmPackage.Literals.IT_SERVICE_ORGANIZATION, "D1_C_Department", ItsmPackage.Literals.DEPARTMENT,
                "D1_N_ITGoal", ItsmPackage.Literals.IT_GOAL, "D1_N_ITSMProcess", ItsmPackage.Literals.ITSM_PROCESS,
                "D1_N_TechnicalActivity", ItsmPackage.Literals.TECHNICAL_ACTIVITY);
        shown.forEach((mapping, type) -> assertEquals(ids(contents(model).filter(type::isInstance)),
                ids(figures(chain, List.of(mapping)).stream().map(Figure::element)), mapping));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theActivitiesOfAProcessAreThoseThatArePerformedForIt(String sample) {
        ITSMModel model = open(sample);
        for (EObject root : DiagramBuilder.roots(NOTATION, "D8", model)) {
            ITSMProcess process = (ITSMProcess) root;
            Predicate<EObject> performed = element -> element instanceof TechnicalActivity activity && activity.getPerformedFor().contains(process);
            Set<String> shown = ids(build("D8", process).allFigures().map(Figure::element).filter(TechnicalActivity.class::isInstance));
            assertTrue(shown.containsAll(ids(contents(model).filter(performed))), process.getName());
        }
    }

    private static Stream<EObject> contents(ITSMModel model) {
        List<EObject> contents = new ArrayList<>();
        model.eAllContents().forEachRemaining(contents::add);
        return contents.stream();
    }

    private static Set<String> ids(Stream<EObject> elements) {
        return elements.map(element -> ((ITSMElement) element).getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Diagram build(String id, EObject root) {
        return DiagramBuilder.build(NOTATION, id, root, ViewOptions.standard(NOTATION.diagram(id).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameModelGivesTheSameDiagrams(String sample) {
        assertEquals(diagrams(open(sample)).map(SamplesTest::dump).toList(), diagrams(open(sample)).map(SamplesTest::dump).toList());
    }

    private static String dump(Diagram diagram) {
        return diagram.title() + diagram.allFigures().map(figure -> figure.key() + figure.label() + figure.style() + figure.tooltip() + figure.decorations())
                .collect(Collectors.joining("\n")) + diagram.edges().stream().map(edge -> edge.key() + edge.style()).collect(Collectors.joining("\n"));
    }

    @Test
    void rootsAreInTheOrderOfTheDocument() {
        ITSMModel model = open("hospital");
        assertEquals(List.of(model), DiagramBuilder.roots(NOTATION, "D1", model));
        assertEquals(model.getItsmProcesses(), DiagramBuilder.roots(NOTATION, "D8", model));
        assertEquals(model.getServiceOrganizations(), DiagramBuilder.roots(NOTATION, "D5", model));
    }

    @Test
    void retiredElementsCanBeFilteredOutOfEveryDiagramThatHasTheFilter() {
        ITSMModel model = open("hospital");
        int[] retired = {0};
        for (DiagramDescription description : NOTATION.diagrams()) {
            String filter = description.id() + "_F_retired";
            if (description.filters().stream().map(Filter::id).anyMatch(filter::equals)) {
                for (EObject root : DiagramBuilder.roots(NOTATION, description.id(), model)) {
                    ViewOptions all = ViewOptions.standard(description);
                    Diagram filtered = DiagramBuilder.build(NOTATION, description.id(), root, new ViewOptions(all.layers(), Set.of(filter), Set.of()));
                    assertTrue(filtered.allFigures().noneMatch(SamplesTest::isRetired), description.id());
                    retired[0] += DiagramBuilder.build(NOTATION, description.id(), root, all).allFigures().filter(SamplesTest::isRetired).count();
                }
            }
        }
        assertTrue(retired[0] > 0, "the sample has retired elements");
    }

    private static boolean isRetired(Figure figure) {
        return !figure.mapping().contains("_C_Lane_") && ((ITSMElement) figure.element()).getStatus() == Status.RETIRED;
    }

    @Test
    void decorationsComeWithTheirLayer() {
        ITSMModel model = open("hospital");
        DiagramDescription chain = NOTATION.diagram("D1").orElseThrow();
        for (Layer layer : chain.layers()) {
            Diagram diagram = DiagramBuilder.build(NOTATION, "D1", model, new ViewOptions(Set.of(layer.id()), Set.of(), Set.of()));
            Set<String> ids = diagram.allFigures().flatMap(figure -> figure.decorations().stream()).map(each -> each.id()).collect(Collectors.toSet());
            assertEquals(Set.of(layer.id().replace("_L_", "_B_")), ids);
        }
        Diagram plain = DiagramBuilder.build(NOTATION, "D1", model, new ViewOptions(Set.of(), Set.of(), Set.of()));
        assertTrue(plain.allFigures().allMatch(figure -> figure.decorations().isEmpty()));
    }

    @Test
    void whatCannotBeTheRootIsRefused() {
        ITSMModel model = open("minimal");
        ViewOptions none = new ViewOptions(Set.of(), Set.of(), Set.of());
        assertRefused("D8 is about a ITSMProcess, not about a ITSMModel", () -> DiagramBuilder.build(NOTATION, "D8", model, none));
        assertRefused("D1 needs an element", () -> DiagramBuilder.build(NOTATION, "D1", null, none));
        assertRefused("no diagram D11; there are D1, D2", () -> DiagramBuilder.build(NOTATION, "D11", model, none));
        assertRefused("no diagram T1", () -> DiagramBuilder.roots(NOTATION, "T1", model));
        assertRefused("no layer D2_L_kpis", () -> DiagramBuilder.build(NOTATION, "D1", model, new ViewOptions(Set.of("D2_L_kpis"), Set.of(), Set.of())));
        assertRefused("no filter f", () -> DiagramBuilder.build(NOTATION, "D1", model, new ViewOptions(Set.of(), Set.of("f"), Set.of())));
    }

    private static void assertRefused(String reason, Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
