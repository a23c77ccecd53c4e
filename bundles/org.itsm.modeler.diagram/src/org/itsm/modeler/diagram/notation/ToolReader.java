/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;
import java.util.Map;

import org.itsm.modeler.diagram.Figure;

/** Reads the tools of diagrams. */
final class ToolReader {

    /** All kinds of tools, those in menus too. */
    static final String[] TOOLS = {"diagramtool:NodeCreationDescription", "diagramtool:ContainerCreationDescription",
        "diagramtool:EdgeCreationDescription", "diagramtool:ReconnectEdgeDescription", "diagramtool:DeleteElementDescription",
        "diagramtool:DirectEditLabel", "diagramtool:DoubleClickDescription", "diagramtool:ContainerDropDescription", "tool:PopupMenu",
        "tool:OperationAction"};

    private static final String[] FIGURES = {"diagram:NodeMapping", "diagram:ContainerMapping"};
    private static final String[] MAPPINGS = {"diagram:NodeMapping", "diagram:ContainerMapping", "diagram:EdgeMapping"};
    private static final Map<String, Tool.Reconnect.End> ENDS = Map.of("RECONNECT_TARGET", Tool.Reconnect.End.TARGET,
            "RECONNECT_SOURCE", Tool.Reconnect.End.SOURCE, "RECONNECT_BOTH", Tool.Reconnect.End.BOTH);
    private static final Map<String, Tool.Drop.DragSource> DRAG_SOURCES = Map.of("DIAGRAM", Tool.Drop.DragSource.DIAGRAM,
            "PROJECT_EXPLORER", Tool.Drop.DragSource.PROJECT_EXPLORER, "BOTH", Tool.Drop.DragSource.BOTH);

    private final Source source;
    private final OperationReader operations;

    ToolReader(Source source) {
        this.source = source;
        this.operations = new OperationReader(source);
    }

    ToolSection section(Construct section) {
        return new ToolSection(source.id(section), source.label(section), section.parts("ownedTools").stream().map(this::tool).toList());
    }

    private Tool tool(Construct tool) {
        return switch (tool.kind()) {
            case "diagramtool:NodeCreationDescription" -> createFigure(tool, Figure.Kind.NODE, "nodeMappings", "diagram:NodeMapping");
            case "diagramtool:ContainerCreationDescription" ->
                    createFigure(tool, Figure.Kind.CONTAINER, "containerMappings", "diagram:ContainerMapping");
            case "diagramtool:EdgeCreationDescription" -> createEdge(tool);
            case "diagramtool:ReconnectEdgeDescription" -> reconnect(tool);
            case "diagramtool:DeleteElementDescription" -> delete(tool);
            case "diagramtool:DirectEditLabel" -> directEdit(tool);
            case "diagramtool:DoubleClickDescription" -> doubleClick(tool);
            case "diagramtool:ContainerDropDescription" -> drop(tool);
            case "tool:PopupMenu" -> menu(tool);
            default -> throw new IllegalStateException(tool.kind());
        };
    }

    private Tool createFigure(Construct tool, Figure.Kind kind, String mappings, String mapping) {
        return new Tool.CreateFigure(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"), kind,
                icon(tool, "iconPath"), source.ids(tool, mappings, mapping), source.ids(tool, "extraMappings", FIGURES),
                variable(tool, "variable"), variable(tool, "viewVariable"), steps(tool));
    }

    private Tool createEdge(Construct tool) {
        return new Tool.CreateEdge(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                source.expression(tool, "connectionStartPrecondition"), icon(tool, "iconPath"),
                source.ids(tool, "edgeMappings", "diagram:EdgeMapping"), source.ids(tool, "extraSourceMappings", FIGURES),
                source.ids(tool, "extraTargetMappings", FIGURES), variable(tool, "sourceVariable"), variable(tool, "targetVariable"),
                variable(tool, "sourceViewVariable"), variable(tool, "targetViewVariable"), steps(tool));
    }

    private Tool reconnect(Construct tool) {
        return new Tool.Reconnect(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                source.meaning(tool, "reconnectionKind", ENDS, Tool.Reconnect.End.TARGET), variable(tool, "source"), variable(tool, "target"),
                variable(tool, "sourceView"), variable(tool, "targetView"), variable(tool, "element"), variable(tool, "edgeView"),
                steps(tool));
    }

    private Tool delete(Construct tool) {
        return new Tool.Delete(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                variable(tool, "element"), variable(tool, "elementView"), variable(tool, "containerView"), steps(tool));
    }

    private Tool directEdit(Construct tool) {
        return new Tool.DirectEdit(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                source.expression(tool, "inputLabelExpression"), operations.mask(tool), steps(tool));
    }

    private Tool doubleClick(Construct tool) {
        return new Tool.DoubleClick(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                source.ids(tool, "mappings", MAPPINGS), variable(tool, "element"), variable(tool, "elementView"), steps(tool));
    }

    private Tool drop(Construct tool) {
        return new Tool.Drop(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                source.meaning(tool, "dragSource", DRAG_SOURCES, Tool.Drop.DragSource.DIAGRAM), source.ids(tool, "mappings", FIGURES),
                variable(tool, "oldContainer"), variable(tool, "newContainer"), variable(tool, "element"),
                variable(tool, "newViewContainer"), steps(tool));
    }

    private Tool menu(Construct tool) {
        List<Tool.Action> actions = tool.parts("menuItemDescription").stream().map(this::action).toList();
        return new Tool.PopupMenu(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"), actions);
    }

    private Tool.Action action(Construct tool) {
        return new Tool.Action(source.id(tool), source.label(tool), documentation(tool), source.expression(tool, "precondition"),
                icon(tool, "icon"), variable(tool, "view"), steps(tool));
    }

    private String documentation(Construct tool) {
        return source.text(tool, "documentation", "");
    }

    private String icon(Construct tool, String attribute) {
        return source.text(tool, attribute, "");
    }

    private String variable(Construct tool, String part) {
        return source.id(source.requiredPart(tool, part));
    }

    private List<Operation> steps(Construct tool) {
        return operations.steps(source.requiredPart(tool, "initialOperation"), "firstModelOperations");
    }
}
