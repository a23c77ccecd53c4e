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

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Tool.Delete;
import org.itsm.modeler.validation.change.ModelChange;

/** The tools that delete elements and take links away. */
final class DeletionTools {

    private final ToolContext context;

    DeletionTools(ToolContext context) {
        this.context = context;
    }

    boolean canDelete(Figure figure) {
        return deletion(figure).isPresent();
    }

    boolean canDelete(Edge edge) {
        return deletion(edge).isPresent();
    }

    /** Links first, while both ends are there; then each element once, and none that goes with another one. */
    Optional<ModelChange> delete(Collection<Figure> figures, Collection<Edge> edges) {
        List<ModelChange> changes = new ArrayList<>();
        edges.stream().map(this::deletion).flatMap(Optional::stream).forEach(changes::add);
        Map<EObject, ModelChange> elements = new LinkedHashMap<>();
        figures.forEach(figure -> deletion(figure).ifPresent(change -> elements.putIfAbsent(figure.element(), change)));
        changes.addAll(Deletions.withoutParts(elements));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new ChangeList(changes.get(0).label(), changes));
    }

    private Optional<ModelChange> deletion(Figure figure) {
        return !context.views().shows(figure) ? Optional.empty() : context.tool(Delete.class, context.mapping(figure).deleteTool())
                .flatMap(tool -> deletion(tool, figure.element(), context.views().of(figure), context.views().around(figure)));
    }

    private Optional<ModelChange> deletion(Edge edge) {
        if (!context.views().shows(edge)) {
            return Optional.empty();
        }
        EObject view = context.views().of(edge);
        return context.tool(Delete.class, context.edgeMapping(edge.mapping()).deleteTool())
                .flatMap(tool -> deletion(tool, edge.element(), view, context.views().of((Figure) null)));
    }

    private static Optional<ModelChange> deletion(Delete tool, EObject element, EObject view, EObject containerView) {
        Scope scope = Scope.of(element).with(tool.elementVariable(), element).with(tool.elementViewVariable(), view)
                .with(tool.containerViewVariable(), containerView);
        return ToolContext.holds(tool.precondition(), scope)
                ? Optional.of(new ToolChange(tool.label(), tool.operations(), scope))
                : Optional.empty();
    }
}
