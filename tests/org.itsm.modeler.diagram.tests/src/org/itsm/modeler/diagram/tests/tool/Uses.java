/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.FigureMapping;
import org.itsm.modeler.diagram.notation.Tool.CreateEdge;
import org.itsm.modeler.diagram.tool.CreatingChange;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.Palettes;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.tool.Tools;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * What can be done on a diagram at kinds of places where it has not been done yet, and what it has to do. Each stream gives
 * its uses one by one, as they are asked for.
 */
final class Uses {

    private static final String NEW_NAME = "Renamed by the test";

    private final Playground playground;
    private final Diagram diagram;
    private final DiagramDescription description;
    private final Tools tools;
    private final List<Figure> figures;
    private final Set<ITSMElement> elements;
    private final Set<String> done;

    /**
     * @param done the kinds of uses that are left out; may grow while the uses are asked for
     */
    Uses(Playground playground, Diagram diagram, Set<String> done) {
        this.done = done;
        this.playground = playground;
        this.diagram = diagram;
        this.description = Playground.NOTATION.diagram(diagram.description()).orElseThrow();
        this.tools = new Tools(Playground.NOTATION, diagram);
        this.figures = diagram.allFigures().toList();
        this.elements = Set.copyOf(playground.elements());
    }

    Stream<Use> all() {
        return Stream.of(creations(), connections(), reconnections(), renamings(), deletions(), drops(), moves(),
                navigations(), linkedCreations()).flatMap(uses -> uses);
    }

    private boolean isNew(String kind) {
        return !done.contains(kind);
    }

    private Stream<Tool> palette() {
        return Palettes.of(Playground.NOTATION, diagram.description()).tools();
    }

    private Stream<Use> creations() {
        return palette().filter(tool -> tool.kind() != Tool.Kind.EDGE)
                .flatMap(tool -> Stream.concat(Stream.of(Optional.<Figure>empty()), figures.stream().map(Optional::of))
                        .filter(place -> isNew(creationKind(tool, place.orElse(null))) && tools.canCreate(tool, place.orElse(null)))
                        .map(place -> creation(tool, place.orElse(null))));
    }

    private static String creationKind(Tool tool, Figure place) {
        return tool.id() + " in " + (place == null ? "the diagram" : place.mapping());
    }

    private Use creation(Tool tool, Figure place) {
        CreatingChange change = tools.create(tool, place);
        return new Use(tool.id(), creationKind(tool, place), describe(place), change, (before, after) -> {
            EObject created = change.created().orElseThrow(() -> new AssertionError("nothing was created"));
            assertFalse(elements.contains(created), "it was there before");
            assertNotNull(((ITSMElement) created).getId(), "it has no id");
            // What is linked with a figure at the rim of the chain of one element need not be on that chain.
            assertTrue(after.allFigures().anyMatch(figure -> figure.element() == created)
                    || diagram.description().equals("D2") && isLinked(place.element(), created), "it is not shown");
        });
    }

    private Stream<Use> connections() {
        return palette().filter(tool -> tool.kind() == Tool.Kind.EDGE)
                .flatMap(tool -> figures.stream().filter(source -> tools.canStart(tool, source))
                        .flatMap(source -> figures.stream()
                                .filter(target -> isNew(connectionKind(tool, source, target)) && tools.canConnect(tool, source, target))
                                .map(target -> connection(tool, source, target))));
    }

    private static String connectionKind(Tool tool, Figure source, Figure target) {
        return tool.id() + " from " + source.mapping() + " to " + target.mapping();
    }

    private Use connection(Tool tool, Figure source, Figure target) {
        List<String> mappings = ((CreateEdge) description.tool(tool.id()).orElseThrow()).mappings();
        return new Use(tool.id(), connectionKind(tool, source, target), describe(source) + " -> " + describe(target),
                tools.connect(tool, source, target), (before, after) -> {
                    assertEquals(elements, Set.copyOf(playground.elements()));
                    assertTrue(isLinked(source.element(), target.element()), "they are not linked");
                    assertTrue(edges(after).anyMatch(edge -> mappings.contains(edge.mapping())
                            && connects(after, edge, source.element(), target.element())), "there is no edge");
                });
    }

    private Stream<Use> reconnections() {
        return diagram.edges().stream().flatMap(edge -> Stream.of(End.values()).flatMap(end -> figures.stream()
                .filter(figure -> isNew(reconnectionKind(edge, end, figure)) && tools.canReconnect(edge, end, figure))
                .map(figure -> reconnection(edge, end, figure))));
    }

    private static String reconnectionKind(Edge edge, End end, Figure newEnd) {
        return edge.mapping() + " " + end + " to " + newEnd.mapping();
    }

    private Use reconnection(Edge edge, End end, Figure newEnd) {
        ModelChange change = tools.reconnect(edge, end, newEnd).orElseThrow();
        EObject stays = elementOf(diagram, end == End.SOURCE ? edge.target() : edge.source());
        EObject old = elementOf(diagram, end == End.SOURCE ? edge.source() : edge.target());
        EdgeMapping mapping = description.edgeMappings().get(edge.mapping());
        String tool = mapping.reconnectTools().stream().filter(id -> id.endsWith(end == End.SOURCE ? "Source" : "Target"))
                .findFirst().orElseThrow();
        return new Use(tool, reconnectionKind(edge, end, newEnd),
                edge.key() + " to " + describe(newEnd), change, (before, after) -> {
                    assertTrue(edges(after).anyMatch(each -> each.mapping().equals(edge.mapping())
                            && connects(after, each, stays, newEnd.element())), "the edge is not there");
                    assertFalse(edges(after).anyMatch(each -> each.mapping().equals(edge.mapping())
                            && connectsAlike(after, each, edge, stays, old)), "the edge is where it was");
                    assertEquals(elements, Set.copyOf(playground.elements()));
                });
    }

    private boolean connectsAlike(Diagram after, Edge each, Edge edge, EObject stays, EObject old) {
        boolean forward = elementOf(diagram, edge.source()) == stays;
        return elementOf(after, each.source()) == (forward ? stays : old) && elementOf(after, each.target()) == (forward ? old : stays);
    }

    private Stream<Use> renamings() {
        return figures.stream().filter(figure -> isNew("rename " + figure.mapping()) && tools.editableText(figure).isPresent()).map(figure -> {
            ITSMElement element = (ITSMElement) figure.element();
            assertEquals(element.getName(), tools.editableText(figure).orElseThrow());
            return new Use(mapping(figure).editTool(), "rename " + figure.mapping(), describe(figure), tools.rename(figure, NEW_NAME).orElseThrow(),
                    (before, after) -> {
                        assertEquals(NEW_NAME, element.getName());
                        assertTrue(after.allFigures().filter(each -> each.key().equals(figure.key()))
                                .allMatch(each -> each.label().text().contains(NEW_NAME)), "the figure has another label");
                    });
        });
    }

    private Stream<Use> deletions() {
        Stream<Use> ofFigures = figures.stream().filter(figure -> isNew("delete " + figure.mapping()) && tools.canDelete(figure))
                .map(figure -> new Use(mapping(figure).deleteTool(), "delete " + figure.mapping(), describe(figure), tools.delete(List.of(figure), List.of()).orElseThrow(), (before, after) -> {
                    assertFalse(playground.elements().contains(figure.element()), "it is still in the model");
                    assertTrue(after.allFigures().noneMatch(each -> each.element() == figure.element()), "it is still shown");
                }));
        Stream<Use> ofEdges = diagram.edges().stream().filter(edge -> isNew("delete " + edge.mapping()) && tools.canDelete(edge)).map(edge -> {
                EObject source = elementOf(diagram, edge.source());
            EObject target = elementOf(diagram, edge.target());
            return new Use(description.edgeMappings().get(edge.mapping()).deleteTool(), "delete " + edge.mapping(), edge.key(),
                    tools.delete(List.of(), List.of(edge)).orElseThrow(), (before, after) -> {
                        assertEquals(elements, Set.copyOf(playground.elements()), "an element is gone");
                        assertTrue(edges(after).noneMatch(each -> each.mapping().equals(edge.mapping())
                                && elementOf(after, each.source()) == source && elementOf(after, each.target()) == target),
                                "the edge is still there");
                    });
        });
        return Stream.concat(ofFigures, ofEdges);
    }

    private Stream<Use> drops() {
        return figures.stream().flatMap(onto -> playground.firstOfEachClass().stream()
                .filter(element -> isNew(element.eClass().getName() + " on " + onto.mapping()))
                .flatMap(element -> tools.drop(element, onto).stream().map(change -> moving(change,
                        element.eClass().getName() + " on " + onto.mapping(), Playground.describe(element) + " on " + describe(onto)))));
    }

    private Stream<Use> moves() {
        return figures.stream().flatMap(dragged -> figures.stream()
                .filter(onto -> isNew(dragged.mapping() + " into " + onto.mapping()))
                .flatMap(onto -> tools.move(dragged, onto).stream().map(change -> moving(change,
                        dragged.mapping() + " into " + onto.mapping(), describe(dragged) + " into " + describe(onto)))));
    }

    private Use moving(ModelChange change, String kind, String place) {
        String tool = description.toolSections().stream().flatMap(section -> section.tools().stream())
                .filter(org.itsm.modeler.diagram.notation.Tool.Drop.class::isInstance)
                .filter(each -> each.label().equals(change.label())).findFirst().orElseThrow().id();
        return new Use(tool, kind, place, change, (before, after) -> assertEquals(elements, Set.copyOf(playground.elements())));
    }

    private Stream<Use> navigations() {
        return figures.stream().filter(figure -> isNew("open " + figure.mapping()))
                .flatMap(figure -> tools.doubleClick(figure).stream().map(navigation -> new Use(
                mapping(figure).doubleClickTool(), "open " + figure.mapping(), describe(figure), null, (before, after) -> {
                    assertEquals(figure.element(), navigation.root());
                    assertTrue(Playground.NOTATION.diagram(navigation.diagram()).orElseThrow().rootClass().isInstance(navigation.root()));
                })));
    }

    private Stream<Use> linkedCreations() {
        return figures.stream().flatMap(figure -> tools.createLinked(figure).stream().map(item -> new Use(item.id(),
                item.id() + " at " + figure.mapping(), describe(figure), item.change(), (before, after) -> {
                    EObject created = item.change().created().orElseThrow(() -> new AssertionError("nothing was created"));
                    assertTrue(isLinked(figure.element(), created), "they are not linked");
                })));
    }

    /** Says whether one of the two holds the other, or a link to it. */
    private static boolean isLinked(EObject one, EObject other) {
        return linksTo(one, other) || linksTo(other, one);
    }

    private static boolean linksTo(EObject holder, EObject value) {
        for (EReference reference : holder.eClass().getEAllReferences()) {
            Object held = reference.isContainer() ? null : holder.eGet(reference);
            if (held == value || held instanceof List<?> values && values.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Edge> edges(Diagram diagram) {
        return diagram.edges().stream();
    }

    private boolean connects(Diagram diagram, Edge edge, EObject one, EObject other) {
        EObject source = elementOf(diagram, edge.source());
        EObject target = elementOf(diagram, edge.target());
        return source == one && target == other || source == other && target == one;
    }

    private EObject elementOf(Diagram other, String key) {
        Stream<Figure> all = other == diagram ? figures.stream() : other.allFigures();
        return all.filter(figure -> figure.key().equals(key)).findFirst().orElseThrow().element();
    }

    private FigureMapping mapping(Figure figure) {
        return description.figureMappings().get(figure.mapping());
    }

    private static String describe(Figure figure) {
        return figure == null ? "the diagram" : figure.key() + " (" + Playground.describe(figure.element()) + ")";
    }
}
