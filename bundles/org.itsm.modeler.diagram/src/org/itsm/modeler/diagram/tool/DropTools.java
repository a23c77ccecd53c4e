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

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Tool.Drop;
import org.itsm.modeler.diagram.notation.Tool.Drop.DragSource;
import org.itsm.modeler.validation.change.ModelChange;

/** The tools for what is dropped on a figure. */
final class DropTools {

    private final ToolContext context;

    DropTools(ToolContext context) {
        this.context = context;
    }

    /** Something from outside of the diagram; the tool that can show it where it is dropped goes first. */
    Optional<ModelChange> drop(EObject element, Figure onto) {
        List<Drop> tools = tools(element, null, onto, DragSource.PROJECT_EXPLORER);
        return tools.stream().filter(shows(element, onto)).findFirst().or(() -> tools.stream().findFirst())
                .map(tool -> change(tool, element, null, onto));
    }

    /** A figure of the diagram that goes to another place. */
    Optional<ModelChange> move(Figure dragged, Figure onto) {
        Figure from = context.views().parent(dragged);
        if (onto == null || from == null || !context.views().shows(dragged) || onto.key().equals(from.key()) || onto.key().equals(dragged.key())
                || context.views().isIn(onto, dragged)) {
            return Optional.empty();
        }
        return tools(dragged.element(), from, onto, DragSource.DIAGRAM).stream()
                .filter(tool -> tool.mappings().contains(dragged.mapping()))
                .filter(shows(dragged.element(), onto))
                .findFirst()
                .map(tool -> change(tool, dragged.element(), from, onto));
    }

    private List<Drop> tools(EObject element, Figure from, Figure onto, DragSource source) {
        if (onto == null || !context.views().shows(onto)) {
            return List.of();
        }
        return context.mapping(onto).dropTools().stream()
                .map(id -> context.tool(Drop.class, id)).flatMap(Optional::stream)
                .filter(tool -> tool.source() == DragSource.BOTH || tool.source() == source)
                .filter(tool -> ToolContext.holds(tool.precondition(), scope(tool, element, element, from, onto)))
                .toList();
    }

    private Predicate<Drop> shows(EObject element, Figure onto) {
        return tool -> context.mappingsIn(onto)
                .anyMatch(mapping -> tool.mappings().contains(mapping.id()) && mapping.domainClass().isInstance(element));
    }

    private ModelChange change(Drop tool, EObject element, Figure from, Figure onto) {
        return new ToolChange(tool.label(), tool.operations(), scope(tool, onto.element(), element, from, onto));
    }

    private Scope scope(Drop tool, EObject self, EObject element, Figure from, Figure onto) {
        return Scope.of(self).with(tool.elementVariable(), element)
                .with(tool.oldContainerVariable(), from == null ? null : from.element())
                .with(tool.newContainerVariable(), onto.element())
                .with(tool.newContainerViewVariable(), context.views().of(onto));
    }
}
