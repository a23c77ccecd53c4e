/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.Operation;
import org.itsm.modeler.diagram.notation.Tool.CreateEdge;
import org.itsm.modeler.diagram.notation.Tool.CreateFigure;
import org.itsm.modeler.diagram.notation.Tool.DoubleClick;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * What can be done on a diagram. The tools work on the diagram as it was built: after a change of the model build another
 * one. Asking alters nothing; what alters the model is a change for
 * {@link org.itsm.modeler.validation.change.ModelChanges}.
 */
public final class Tools {

    private final ToolContext context;
    private final FigureTools figures;
    private final EdgeTools edges;
    private final DeletionTools deletions;
    private final DropTools drops;

    public Tools(Notation notation, Diagram diagram) {
        context = new ToolContext(notation, diagram);
        figures = new FigureTools(context);
        edges = new EdgeTools(context);
        deletions = new DeletionTools(context);
        drops = new DropTools(context);
    }

    /**
     * Says whether the tool can be used there.
     *
     * @param container null for the diagram itself
     */
    public boolean canCreate(Tool tool, Figure container) {
        return tool.kind() != Tool.Kind.EDGE && figures.canCreate(context.tool(CreateFigure.class, tool), container);
    }

    /**
     * Creates what the tool is for.
     *
     * @param container null for the diagram itself
     * @throws IllegalArgumentException when the tool cannot be used there
     */
    public CreatingChange create(Tool tool, Figure container) {
        check(canCreate(tool, container), tool);
        return figures.create(context.tool(CreateFigure.class, tool), container);
    }

    /** Says whether an edge can be drawn from the figure. */
    public boolean canStart(Tool tool, Figure source) {
        return tool.kind() == Tool.Kind.EDGE && edges.canStart(context.tool(CreateEdge.class, tool), source);
    }

    /** Says whether an edge can be drawn from the one figure to the other. */
    public boolean canConnect(Tool tool, Figure source, Figure target) {
        return tool.kind() == Tool.Kind.EDGE && edges.canConnect(context.tool(CreateEdge.class, tool), source, target);
    }

    /**
     * Draws an edge.
     *
     * @throws IllegalArgumentException when it cannot be drawn there
     */
    public ModelChange connect(Tool tool, Figure source, Figure target) {
        check(canConnect(tool, source, target), tool);
        return edges.connect(context.tool(CreateEdge.class, tool), source, target);
    }

    /** Says whether that end of the edge can be moved to the figure. */
    public boolean canReconnect(Edge edge, End end, Figure newEnd) {
        return edges.canReconnect(edge, end, newEnd);
    }

    /** Moves that end of the edge to the figure; empty when it cannot be moved there. */
    public Optional<ModelChange> reconnect(Edge edge, End end, Figure newEnd) {
        return edges.reconnect(edge, end, newEnd);
    }

    /** What stands in the field in which the figure is renamed; empty when it cannot be. */
    public Optional<String> editableText(Figure figure) {
        return figures.editableText(figure);
    }

    /** Renames what the figure stands for; empty when it cannot be renamed, or is called that already. */
    public Optional<ModelChange> rename(Figure figure, String text) {
        return figures.rename(figure, text);
    }

    /** Says whether what the figure stands for can be deleted. */
    public boolean canDelete(Figure figure) {
        return deletions.canDelete(figure);
    }

    /** Says whether the link can be taken away. */
    public boolean canDelete(Edge edge) {
        return deletions.canDelete(edge);
    }

    /**
     * Deletes what the figures stand for and takes the links away, all in one step. What cannot be deleted stays; empty
     * when that is all of it.
     */
    public Optional<ModelChange> delete(Collection<Figure> someFigures, Collection<Edge> someEdges) {
        return deletions.delete(someFigures, someEdges);
    }

    /** What can be created together with a link to the figure, in the order of the notation. */
    public List<MenuItem> createLinked(Figure figure) {
        return figures.createLinked(figure);
    }

    /** What becomes of an element that is dragged from outside of the diagram on a figure; empty for nothing. */
    public Optional<ModelChange> drop(EObject element, Figure onto) {
        return drops.drop(element, onto);
    }

    /** What becomes of a figure that is dragged on another one; empty for nothing. */
    public Optional<ModelChange> move(Figure dragged, Figure onto) {
        return drops.move(dragged, onto);
    }

    /** The diagrams that a double click on the figure opens; there is at most one in practice. */
    public List<Navigation> doubleClick(Figure figure) {
        return context.tool(DoubleClick.class, context.mapping(figure).doubleClickTool())
                .filter(tool -> ToolContext.holds(tool.precondition(), Scope.of(figure.element())))
                .map(tool -> tool.operations().stream().filter(Operation.Navigation.class::isInstance)
                        .map(Operation.Navigation.class::cast)
                        .filter(operation -> canBeAbout(operation.diagram(), figure.element()))
                        .map(operation -> new Navigation(operation.diagram(), figure.element(), tool.label()))
                        .toList())
                .orElse(List.of());
    }

    private boolean canBeAbout(String diagram, EObject element) {
        DiagramDescription description = context.notation().diagram(diagram).orElseThrow();
        return description.rootClass().isInstance(element) && ToolContext.holds(description.precondition(), Scope.of(element));
    }

    private static void check(boolean allowed, Tool tool) {
        if (!allowed) {
            throw new IllegalArgumentException(tool.id() + " cannot be used here");
        }
    }
}
