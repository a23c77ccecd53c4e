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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
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
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.Palettes;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.tool.Tools;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.change.ModelChange;

/** All that both engines can do on the same diagram of equal models. Figures are matched by mapping, element and place. */
final class ToolPairs {

    private static final String NEW_NAME = "Renamed by the test";

    private final TestProject project;
    private final DSemanticDiagram sirius;
    private final ITSMModel copy;
    private final Diagram diagram;
    private final Tools tools;
    private final List<Tool> palette;
    private final List<Figure> figures;
    private final IDiagramCommandFactory commands;
    private final Map<String, AbstractToolDescription> descriptions = new HashMap<>();
    private final Map<String, DDiagramElement> views = new HashMap<>();

    /**
     * @param copy the model of which the diagram was built
     */
    ToolPairs(TestProject project, DSemanticDiagram sirius, Notation notation, ITSMModel copy, Diagram diagram) {
        this.project = project;
        this.sirius = sirius;
        this.copy = copy;
        this.diagram = diagram;
        this.tools = new Tools(notation, diagram);
        this.palette = Palettes.of(notation, diagram.description()).tools().toList();
        this.figures = diagram.allFigures().toList();
        commands = DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(project.domain());
        commands.setUserInterfaceCallBack(new NoUICallback());
        sirius.getDescription().eAllContents().forEachRemaining(part -> {
            if (part instanceof AbstractToolDescription tool) {
                descriptions.put(tool.getName(), tool);
            }
        });
        lookAgain();
    }

    /** Finds the figures of Sirius once more: some are others after a command was undone. */
    void lookAgain() {
        views.clear();
        sirius.getDiagramElements().forEach(view -> views.put(keyOf(view), view));
    }

    /** The way to a figure of Sirius, written as our engine writes its keys. */
    private String keyOf(DDiagramElement view) {
        String mapping = view.getDiagramElementMapping().getName();
        if (view instanceof DEdge edge) {
            return mapping + "(" + keyOf((DDiagramElement) edge.getSourceNode()) + " -> " + keyOf((DDiagramElement) edge.getTargetNode()) + ")";
        }
        String step = view.getTarget() == sirius.getTarget() ? mapping : mapping + ":" + ((ITSMElement) view.getTarget()).getId();
        return view.eContainer() instanceof DDiagramElement around ? keyOf(around) + "/" + step : step;
    }

    Stream<ToolPair> all() {
        return Stream.of(creations(), connections(), reconnections(), renamings(), deletions(), drops(), moves(), linkedCreations())
                .flatMap(pairs -> pairs);
    }

    private <T> T description(Class<T> kind, String id) {
        return kind.cast(descriptions.get(id));
    }

    private <T> T view(Class<T> kind, String key) {
        return kind.cast(views.get(key));
    }

    /** Only what both show can be compared; that both show the same is the business of another test. */
    private boolean isShown(String key) {
        return views.containsKey(key);
    }

    private Stream<Figure> shown() {
        return figures.stream().filter(figure -> isShown(figure.key()));
    }

    private Stream<ToolPair> creations() {
        return palette.stream().filter(tool -> tool.kind() != Tool.Kind.EDGE).flatMap(tool -> Stream.concat(
                Stream.of(Optional.<Figure>empty()), shown().map(Optional::of))
                .filter(place -> tools.canCreate(tool, place.orElse(null)))
                .map(place -> new ToolPair(tool.id(), place.map(Figure::key).orElse("the diagram"), tools.create(tool, place.orElse(null)),
                        () -> creation(descriptions.get(tool.id()), place.map(figure -> views.get(figure.key())).orElse(null)))));
    }

    private Command creation(AbstractToolDescription tool, DDiagramElement place) {
        if (tool instanceof ContainerCreationDescription container) {
            return place == null ? commands.buildCreateContainerCommandFromTool(sirius, container)
                    : commands.buildCreateContainerCommandFromTool((DDiagramElementContainer) place, container);
        }
        NodeCreationDescription node = (NodeCreationDescription) tool;
        if (place == null) {
            return commands.buildCreateNodeCommandFromTool(sirius, node);
        }
        return place instanceof DNode onto ? commands.buildCreateNodeCommandFromTool(onto, node)
                : commands.buildCreateNodeCommandFromTool((DDiagramElementContainer) place, node);
    }

    private Stream<ToolPair> connections() {
        return palette.stream().filter(tool -> tool.kind() == Tool.Kind.EDGE)
                .flatMap(tool -> shown().filter(source -> tools.canStart(tool, source))
                        .flatMap(source -> shown().filter(target -> tools.canConnect(tool, source, target))
                                .map(target -> new ToolPair(tool.id(), source.key() + " -> " + target.key(), tools.connect(tool, source, target),
                                        () -> commands.buildCreateEdgeCommandFromTool(view(EdgeTarget.class, source.key()),
                                                view(EdgeTarget.class, target.key()), description(EdgeCreationDescription.class, tool.id()))))));
    }

    private Stream<ToolPair> reconnections() {
        return edges().flatMap(edge -> Stream.of(End.values()).flatMap(end -> shown()
                .filter(figure -> tools.canReconnect(edge, end, figure)).map(figure -> reconnection(edge, end, figure))));
    }

    private Stream<Edge> edges() {
        return diagram.edges().stream().filter(edge -> isShown(edge.key()));
    }

    private ToolPair reconnection(Edge edge, End end, Figure figure) {
        ReconnectionKind kind = end == End.SOURCE ? ReconnectionKind.RECONNECT_SOURCE_LITERAL : ReconnectionKind.RECONNECT_TARGET_LITERAL;
        DEdge view = view(DEdge.class, edge.key());
        ReconnectEdgeDescription tool = ((EdgeMapping) view.getActualMapping()).getReconnections().stream()
                .filter(each -> each.getReconnectionKind() == kind).findFirst().orElseThrow();
        return new ToolPair(tool.getName(), edge.key() + " to " + figure.key(), tools.reconnect(edge, end, figure).orElseThrow(),
                () -> commands.buildReconnectEdgeCommandFromTool(tool, view(DEdge.class, edge.key()),
                        end == End.SOURCE ? view(DEdge.class, edge.key()).getSourceNode() : view(DEdge.class, edge.key()).getTargetNode(),
                        view(EdgeTarget.class, figure.key())));
    }

    private Stream<ToolPair> renamings() {
        return shown().flatMap(figure -> tools.rename(figure, NEW_NAME).stream().map(change -> {
            DirectEditLabel tool = views.get(figure.key()).getDiagramElementMapping().getLabelDirectEdit();
            return new ToolPair(tool.getName(), figure.key(), change,
                    () -> commands.buildDirectEditLabelFromTool(views.get(figure.key()), tool, NEW_NAME));
        }));
    }

    private Stream<ToolPair> deletions() {
        return Stream.concat(
                shown().flatMap(figure -> tools.delete(List.of(figure), List.of()).stream().map(change -> deletion(figure.key(), change))),
                edges().flatMap(edge -> tools.delete(List.of(), List.of(edge)).stream().map(change -> deletion(edge.key(), change))));
    }

    private ToolPair deletion(String key, ModelChange change) {
        return new ToolPair(views.get(key).getDiagramElementMapping().getDeletionDescription().getName(), key, change,
                () -> commands.buildDeleteDiagramElement(views.get(key)));
    }

    private Stream<ToolPair> drops() {
        return shown().flatMap(onto -> Elements.firstOfEachClass(copy).flatMap(element -> tools.drop(element, onto).stream()
                .map(change -> {
                    ContainerDropDescription tool = dropTool(onto, DragSource.PROJECT_EXPLORER_LITERAL);
                    EObject dropped = project.file().getEObject(((ITSMElement) element).getId());
                    return new ToolPair(tool.getName(), Names.of(element) + " on " + onto.key(), change,
                            () -> commands.buildDropInContainerCommandFromTool(view(DragAndDropTarget.class, onto.key()), dropped, tool));
                })));
    }

    private Stream<ToolPair> moves() {
        return shown().flatMap(dragged -> shown().flatMap(onto -> tools.move(dragged, onto).stream().map(change -> {
            ContainerDropDescription tool = dropTool(onto, DragSource.DIAGRAM_LITERAL);
            return new ToolPair(tool.getName(), dragged.key() + " into " + onto.key(), change,
                    () -> commands.buildDropInContainerCommandFromTool(view(DragAndDropTarget.class, onto.key()),
                            views.get(dragged.key()), tool));
        })));
    }

    private ContainerDropDescription dropTool(Figure onto, DragSource source) {
        return view(DragAndDropTarget.class, onto.key()).getDragAndDropDescription().getDropDescriptions().stream()
                .filter(tool -> tool.getDragSource() == source || tool.getDragSource() == DragSource.BOTH_LITERAL)
                .findFirst().orElseThrow();
    }

    private Stream<ToolPair> linkedCreations() {
        return shown().flatMap(figure -> tools.createLinked(figure).stream().map(item -> new ToolPair(item.id(), figure.key(), item.change(),
                () -> commands.buildOperationActionFromTool(description(OperationAction.class, item.id()),
                        List.of((DSemanticDecorator) views.get(figure.key()))))));
    }
}
