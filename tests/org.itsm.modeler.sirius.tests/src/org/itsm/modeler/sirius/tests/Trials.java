/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.AbstractNodeMapping;
import org.eclipse.sirius.diagram.description.ContainerMapping;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.DoubleClickDescription;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectionKind;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.DragSource;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.PopupMenu;
import org.itsm.modeler.model.itsm.ITSMElement;

/** Everywhere on a diagram where Sirius would let a user use a tool, and what it has to do there. */
final class Trials {

    private static final String NEW_NAME = "Renamed by the test";

    private final TestProject project;
    private final DSemanticDiagram diagram;
    private final IDiagramCommandFactory commands;

    Trials(TestProject project, DSemanticDiagram diagram) {
        this.project = project;
        this.diagram = diagram;
        this.commands = DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(project.domain());
        commands.setUserInterfaceCallBack(new NoUICallback());
    }

    /** All uses of the tool; empty for a kind that is not known here, which is a gap of the test and fails there. */
    Stream<Trial> of(AbstractToolDescription tool) {
        if (tool instanceof NodeCreationDescription creation) {
            return nodeCreations(creation);
        } else if (tool instanceof ContainerCreationDescription creation) {
            return containerCreations(creation);
        } else if (tool instanceof EdgeCreationDescription creation) {
            return edgeCreations(creation);
        } else if (tool instanceof ReconnectEdgeDescription reconnection) {
            return reconnections(reconnection);
        } else if (tool instanceof DirectEditLabel edit) {
            return directEdits(edit);
        } else if (tool instanceof DeleteElementDescription deletion) {
            return deletions(deletion);
        } else if (tool instanceof ContainerDropDescription drop) {
            return drops(drop);
        } else if (tool instanceof DoubleClickDescription doubleClick) {
            return doubleClicks(doubleClick);
        } else if (tool instanceof OperationAction action) {
            return operations(action);
        }
        throw new AssertionError("No test for tools such as " + tool.eClass().getName() + " " + tool.getName());
    }

    private Stream<Trial> nodeCreations(NodeCreationDescription tool) {
        Trial.Check check = Trials::checkCreated;
        Stream<Trial> onDiagram = isPlace(diagram, tool.getNodeMappings(), tool.getExtraMappings())
                ? Stream.of(new Trial("diagram", commands.buildCreateNodeCommandFromTool(diagram, tool), check)) : Stream.of();
        Stream<Trial> inContainers = containers()
                .filter(container -> isPlace(container, tool.getNodeMappings(), tool.getExtraMappings()))
                .map(container -> new Trial(Snapshot.describe(container),
                        commands.buildCreateNodeCommandFromTool(container, tool), check));
        Stream<Trial> onNodes = figures(DNode.class)
                .filter(node -> isPlace(node, tool.getNodeMappings(), tool.getExtraMappings()))
                .map(node -> new Trial(Snapshot.describe(node), commands.buildCreateNodeCommandFromTool(node, tool), check));
        return Stream.of(onDiagram, inContainers, onNodes).flatMap(trials -> trials);
    }

    private Stream<Trial> containerCreations(ContainerCreationDescription tool) {
        Trial.Check check = Trials::checkCreated;
        Stream<Trial> onDiagram = isPlace(diagram, tool.getContainerMappings(), tool.getExtraMappings())
                ? Stream.of(new Trial("diagram", commands.buildCreateContainerCommandFromTool(diagram, tool), check))
                : Stream.of();
        Stream<Trial> inContainers = containers()
                .filter(container -> isPlace(container, tool.getContainerMappings(), tool.getExtraMappings()))
                .map(container -> new Trial(Snapshot.describe(container),
                        commands.buildCreateContainerCommandFromTool(container, tool), check));
        return Stream.concat(onDiagram, inContainers);
    }

    /** Says whether what the tool makes has its place there, as Sirius asks before it offers the tool. */
    private boolean isPlace(EObject place, Collection<? extends AbstractNodeMapping> made,
            Collection<? extends DiagramElementMapping> extra) {
        if (place instanceof DSemanticDiagram) {
            return made.stream().anyMatch(mapping -> !(mapping.eContainer() instanceof DiagramElementMapping));
        }
        DiagramElementMapping mapping = ((DDiagramElement) place).getDiagramElementMapping();
        boolean inside = mapping instanceof ContainerMapping container
                && (container.getSubNodeMappings().stream().anyMatch(made::contains)
                        || container.getSubContainerMappings().stream().anyMatch(made::contains));
        boolean border = mapping instanceof AbstractNodeMapping node
                && node.getBorderedNodeMappings().stream().anyMatch(made::contains);
        return inside || border || extra.contains(mapping);
    }

    private static void checkCreated(Snapshot before, Snapshot after) {
        Set<ITSMElement> made = after.newSince(before);
        assertFalse(made.isEmpty(), "nothing was created");
        assertTrue(made.stream().allMatch(element -> element.getId() != null && !element.getId().isBlank()), "no id");
        assertTrue(made.stream().anyMatch(element -> after.figures().stream()
                .anyMatch(figure -> figure.contains(" " + Names.of(element) + " in "))),
                () -> made.stream().map(Names::of).toList() + " is not shown");
    }

    private Stream<Trial> edgeCreations(EdgeCreationDescription tool) {
        return figures(EdgeTarget.class)
                .filter(source -> isEnd(source, tool, true))
                .flatMap(source -> figures(EdgeTarget.class)
                        .filter(target -> target != source && isEnd(target, tool, false))
                        .map(target -> new Trial(describe(source) + " -> " + describe(target),
                                commands.buildCreateEdgeCommandFromTool(source, target, tool),
                                (before, after) -> checkLinked(tool.getEdgeMappings(), before, after))));
    }

    private static boolean isEnd(EdgeTarget figure, EdgeCreationDescription tool, boolean source) {
        DiagramElementMapping mapping = ((DDiagramElement) figure).getDiagramElementMapping();
        return tool.getEdgeMappings().stream()
                .anyMatch(edge -> (source ? edge.getSourceMapping() : edge.getTargetMapping()).contains(mapping))
                || (source ? tool.getExtraSourceMappings() : tool.getExtraTargetMappings()).contains(mapping);
    }

    private static void checkLinked(Collection<EdgeMapping> mappings, Snapshot before, Snapshot after) {
        assertTrue(after.figures().stream()
                .filter(figure -> !before.figures().contains(figure))
                .anyMatch(figure -> mappings.stream().anyMatch(mapping -> figure.startsWith(mapping.getName() + " "))),
                "there is no new line");
    }

    private Stream<Trial> reconnections(ReconnectEdgeDescription tool) {
        boolean source = tool.getReconnectionKind() != ReconnectionKind.RECONNECT_TARGET_LITERAL;
        return figures(DEdge.class)
                .filter(edge -> edge.getActualMapping() instanceof EdgeMapping mapping && mapping.getReconnections().contains(tool))
                .flatMap(edge -> figures(EdgeTarget.class)
                        .filter(end -> end != edge.getSourceNode() && end != edge.getTargetNode())
                        .filter(end -> fits(end, (EdgeMapping) edge.getActualMapping(), source))
                        .map(end -> reconnection(tool, edge, source ? edge.getSourceNode() : edge.getTargetNode(), end)));
    }

    private static boolean fits(EdgeTarget end, EdgeMapping mapping, boolean source) {
        return (source ? mapping.getSourceMapping() : mapping.getTargetMapping())
                .contains(((DDiagramElement) end).getDiagramElementMapping());
    }

    private Trial reconnection(ReconnectEdgeDescription tool, DEdge edge, EdgeTarget from, EdgeTarget to) {
        String line = Snapshot.describe(edge);
        EdgeMapping mapping = (EdgeMapping) edge.getActualMapping();
        return new Trial(line + " to " + describe(to), commands.buildReconnectEdgeCommandFromTool(tool, edge, from, to),
                (before, after) -> {
                    assertFalse(after.figures().contains(line), "the line is where it was");
                    checkLinked(List.of(mapping), before, after);
                    assertEquals(before.elements(), after.elements());
                });
    }

    private Stream<Trial> directEdits(DirectEditLabel tool) {
        return figures(DDiagramElement.class)
                .filter(figure -> figure.getDiagramElementMapping().getLabelDirectEdit() == tool)
                .map(figure -> {
                    ITSMElement target = (ITSMElement) figure.getTarget();
                    return new Trial(Snapshot.describe(figure),
                            commands.buildDirectEditLabelFromTool(figure, tool, NEW_NAME), (before, after) -> {
                                assertEquals(NEW_NAME, target.getName());
                                assertTrue(figure.getName().contains(NEW_NAME), () -> "label is " + figure.getName());
                            });
                });
    }

    private Stream<Trial> deletions(DeleteElementDescription tool) {
        return figures(DDiagramElement.class)
                .filter(figure -> figure.getDiagramElementMapping().getDeletionDescription() == tool)
                .map(figure -> {
                    String described = Snapshot.describe(figure);
                    ITSMElement target = (ITSMElement) figure.getTarget();
                    boolean line = figure instanceof DEdge;
                    return new Trial(described, commands.buildDeleteDiagramElement(figure), (before, after) -> {
                        assertFalse(after.figures().contains(described), "the figure is still there");
                        assertEquals(line, after.elements().contains(target), "what became of the element");
                    });
                });
    }

    private Stream<Trial> drops(ContainerDropDescription tool) {
        Trial.Check check = (before, after) -> assertEquals(before.elements(), after.elements());
        return Stream.concat(Stream.of(diagram), figures(DragAndDropTarget.class))
                .filter(place -> place.getDragAndDropDescription() != null
                        && place.getDragAndDropDescription().getDropDescriptions().contains(tool))
                .flatMap(place -> Stream.concat(
                        dropped(tool, DragSource.DIAGRAM_LITERAL, figures(AbstractDNode.class))
                                .filter(figure -> tool.getMappings().contains(figure.getDiagramElementMapping()))
                                .filter(figure -> figure.eContainer() != place && figure != place)
                                .map(figure -> new Trial(Snapshot.describe(figure) + " into " + describe(place),
                                        commands.buildDropInContainerCommandFromTool(place, figure, tool), check)),
                        dropped(tool, DragSource.PROJECT_EXPLORER_LITERAL, Elements.all(project.model()).stream())
                                .map(element -> new Trial(Names.of(element) + " from outside into " + describe(place),
                                        commands.buildDropInContainerCommandFromTool(place, element, tool), check))));
    }

    private static <T> Stream<T> dropped(ContainerDropDescription tool, DragSource source, Stream<T> things) {
        return tool.getDragSource() == source || tool.getDragSource() == DragSource.BOTH_LITERAL ? things : Stream.empty();
    }

    private Stream<Trial> doubleClicks(DoubleClickDescription tool) {
        return figures(DDiagramElement.class)
                .filter(figure -> figure.getDiagramElementMapping().getDoubleClickDescription() == tool)
                .map(figure -> new Trial(Snapshot.describe(figure),
                        commands.buildDoubleClickOnElementCommandFromTool(figure, tool),
                        (before, after) -> assertEquals(before.model(), after.model())));
    }

    private Stream<Trial> operations(OperationAction tool) {
        return figures(AbstractDNode.class)
                .filter(figure -> !(tool.eContainer() instanceof PopupMenu menu) || holds(menu.getPrecondition(), figure))
                .filter(figure -> holds(tool.getPrecondition(), figure))
                .map(figure -> new Trial(Snapshot.describe(figure),
                        commands.buildOperationActionFromTool(tool, List.of(figure)),
                        (before, after) -> assertFalse(before.model().equals(after.model()), "nothing has changed")));
    }

    private boolean holds(String precondition, DSemanticDecorator figure) {
        try {
            return precondition == null || precondition.isBlank()
                    || project.session().getInterpreter().evaluateBoolean(figure.getTarget(), precondition);
        } catch (EvaluationException broken) {
            throw new AssertionError(precondition, broken);
        }
    }

    private Stream<DDiagramElementContainer> containers() {
        return figures(DDiagramElementContainer.class);
    }

    private <T> Stream<T> figures(Class<T> type) {
        return List.copyOf(diagram.getDiagramElements()).stream().filter(type::isInstance).map(type::cast);
    }

    private static String describe(EObject figure) {
        return figure instanceof DDiagramElement element ? Snapshot.describe(element) : "diagram";
    }
}
