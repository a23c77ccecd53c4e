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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.Tool.CreateEdge;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.Palettes;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.tool.Tools;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where tools cannot be used, and that the reasons are those of the metamodel. */
class ToolPlaceTest {

    private static final String SAMPLE = "e-shop";

    static Stream<String> diagrams() {
        return ToolUseTest.diagrams();
    }

    /** A diagram of the sample with its tools. */
    private record Scene(Playground playground, Diagram diagram, Tools tools, List<Figure> figures) {

        static Stream<Scene> of(String id) {
            Playground playground = Playground.of(SAMPLE);
            return ToolUseTest.roots(playground, id).stream().map(root -> {
                Diagram diagram = ToolUseTest.build(id, root);
                return new Scene(playground, diagram, new Tools(Playground.NOTATION, diagram), diagram.allFigures().toList());
            });
        }

        List<Tool> palette() {
            return Palettes.of(Playground.NOTATION, diagram.description()).tools().toList();
        }

        DiagramDescription description() {
            return Playground.NOTATION.diagram(diagram.description()).orElseThrow();
        }

        Figure figure(String key) {
            return figures.stream().filter(figure -> figure.key().equals(key)).findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aToolIsRefusedWhereItHasNoPlaceAndAltersNothing(String id) {
        Set<String> refused = new HashSet<>();
        Scene.of(id).forEach(scene -> {
            String before = scene.playground().text();
            for (Tool tool : scene.palette()) {
                for (Figure figure : scene.figures()) {
                    if (tool.kind() == Tool.Kind.EDGE ? !scene.tools().canStart(tool, figure) : !scene.tools().canCreate(tool, figure)) {
                        refused.add(tool.id() + " at " + figure.mapping());
                        assertThrows(IllegalArgumentException.class, () -> use(scene, tool, figure), tool.id() + " at " + figure.key());
                    }
                }
            }
            assertEquals(before, scene.playground().text());
            assertFalse(scene.playground().canUndo());
        });
        assertFalse(refused.isEmpty());
    }

    private static void use(Scene scene, Tool tool, Figure figure) {
        if (tool.kind() == Tool.Kind.EDGE) {
            scene.tools().connect(tool, figure, scene.figures().get(0));
        } else {
            scene.tools().create(tool, figure);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void edgesAreRefusedOnlyForLinksThatAreThereOrThatTheMetamodelForbids(String id) {
        Set<String> allowed = new HashSet<>();
        Scene.of(id).forEach(scene -> scene.palette().stream().filter(tool -> tool.kind() == Tool.Kind.EDGE).forEach(tool -> {
            Ends ends = Ends.of(scene, tool);
            for (Figure source : scene.figures()) {
                boolean starts = scene.tools().canStart(tool, source);
                assertTrue(!starts || ends.sources().contains(source.mapping()), () -> tool.id() + " starts at " + source.key());
                for (Figure target : scene.figures()) {
                    if (scene.tools().canConnect(tool, source, target)) {
                        assertTrue(starts && ends.targets().contains(target.mapping()), () -> tool.id() + " ends at " + target.key());
                        allowed.add(tool.id());
                    } else if (starts && ends.targets().contains(target.mapping())) {
                        assertTrue(isForbidden(source.element(), target.element()) || ends.differ(),
                                () -> tool.id() + " is refused from " + source.key() + " to " + target.key());
                    }
                }
            }
        }));
        assertFalse(allowed.isEmpty());
    }

    /** The mappings where edges of a tool can start and end. */
    private record Ends(Set<String> sources, Set<String> targets, boolean differ) {

        static Ends of(Scene scene, Tool tool) {
            CreateEdge create = (CreateEdge) scene.description().tool(tool.id()).orElseThrow();
            Set<String> sources = new HashSet<>(create.extraSources());
            Set<String> targets = new HashSet<>(create.extraTargets());
            for (String mapping : create.mappings()) {
                EdgeMapping edge = scene.description().edgeMappings().get(mapping);
                sources.addAll(edge.sources());
                targets.addAll(edge.targets());
            }
            // A tool that draws backwards has the ends of both directions, of which only some fit together.
            return new Ends(sources, targets, !create.extraSources().isEmpty());
        }
    }

    /** Nothing is linked with itself, twice, or put into a part of its own. */
    private static boolean isForbidden(EObject source, EObject target) {
        return source == target || linksTo(source, target) || linksTo(target, source)
                || EcoreUtil.isAncestor(source, target) || EcoreUtil.isAncestor(target, source);
    }

    private static boolean linksTo(EObject holder, EObject value) {
        return holder.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainer())
                .anyMatch(reference -> holds(holder, reference, value));
    }

    private static boolean holds(EObject holder, EReference reference, EObject value) {
        Object held = holder.eGet(reference);
        return held == value || held instanceof List<?> values && values.contains(value);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void endsMoveToEachFigureOfTheKindThatIsNotLinkedYet(String id) {
        Set<String> moved = new HashSet<>();
        Scene.of(id).forEach(scene -> {
            for (Edge edge : scene.diagram().edges()) {
                EdgeMapping mapping = scene.description().edgeMappings().get(edge.mapping());
                for (End end : End.values()) {
                    List<String> ends = end == End.SOURCE ? mapping.sources() : mapping.targets();
                    EObject stays = scene.figure(end == End.SOURCE ? edge.target() : edge.source()).element();
                    for (Figure figure : scene.figures()) {
                        boolean can = scene.tools().canReconnect(edge, end, figure);
                        assertEquals(can, scene.tools().reconnect(edge, end, figure).isPresent());
                        if (can) {
                            assertTrue(ends.contains(figure.mapping()), edge.key());
                            moved.add(edge.mapping() + end);
                        } else if (ends.contains(figure.mapping()) && !isForbidden(figure.element(), stays)) {
                            assertFalse(mapping.reconnectTools().stream()
                                    .anyMatch(tool -> tool.endsWith(end == End.SOURCE ? "Source" : "Target")),
                                    () -> edge.key() + " " + end + " does not move to " + figure.key());
                        }
                    }
                }
            }
        });
        assertFalse(moved.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void lanesAreNeitherRenamedNorDeletedNorMoved(String id) {
        Set<String> lanes = new HashSet<>();
        Scene.of(id).forEach(scene -> scene.diagram().figures().stream()
                .filter(figure -> figure.mapping().contains("_C_Lane_")).forEach(lane -> {
                    lanes.add(lane.mapping());
                    assertTrue(scene.tools().editableText(lane).isEmpty(), lane.key());
                    assertTrue(scene.tools().rename(lane, "Other").isEmpty(), lane.key());
                    assertFalse(scene.tools().canDelete(lane), lane.key());
                    assertTrue(scene.tools().delete(List.of(lane), List.of()).isEmpty(), lane.key());
                    assertTrue(scene.figures().stream().allMatch(onto -> scene.tools().move(lane, onto).isEmpty()), lane.key());
                    assertEquals(List.of(), scene.tools().doubleClick(lane), lane.key());
                    if (lane.element() instanceof ITSMModel) {
                        assertEquals(List.of(), scene.tools().createLinked(lane), lane.key());
                    }
                }));
        assertFalse(lanes.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void whatTheDiagramIsAboutIsNotDeletedThere(String id) {
        Scene.of(id).forEach(scene -> scene.figures().stream().filter(figure -> figure.element() == scene.diagram().root())
                .forEach(figure -> assertFalse(scene.tools().canDelete(figure), figure.key())));
    }
}
