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

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.FigureMapping;
import org.itsm.modeler.diagram.notation.Tool.Action;
import org.itsm.modeler.diagram.notation.Tool.CreateFigure;
import org.itsm.modeler.diagram.notation.Tool.DirectEdit;
import org.itsm.modeler.diagram.notation.Tool.PopupMenu;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.change.ModelChange;

/** The tools that create figures and rename them. */
final class FigureTools {

    private final ToolContext context;

    FigureTools(ToolContext context) {
        this.context = context;
    }

    boolean canCreate(CreateFigure tool, Figure container) {
        if (container != null && !context.views().shows(container)) {
            return false;
        }
        boolean place = container != null && tool.extraMappings().contains(container.mapping())
                || context.mappingsIn(container).map(FigureMapping::id).anyMatch(tool.mappings()::contains);
        return place && ToolContext.holds(tool.precondition(), creation(tool, container));
    }

    CreatingChange create(CreateFigure tool, Figure container) {
        return new Creation(tool.label(), tool.operations(), creation(tool, container));
    }

    private Scope creation(CreateFigure tool, Figure container) {
        EObject element = context.elementOf(container);
        return Scope.of(element).with(tool.containerVariable(), element)
                .with(tool.containerViewVariable(), context.views().of(container));
    }

    List<MenuItem> createLinked(Figure figure) {
        if (!context.views().shows(figure)) {
            return List.of();
        }
        Scope scope = Scope.of(figure.element());
        return context.tools(PopupMenu.class)
                .filter(menu -> ToolContext.holds(menu.precondition(), scope))
                .flatMap(menu -> menu.actions().stream())
                .filter(action -> ToolContext.holds(action.precondition(), scope))
                .map(action -> item(action, figure))
                .toList();
    }

    private MenuItem item(Action action, Figure figure) {
        Scope scope = Scope.of(figure.element()).with(action.viewsVariable(), List.of(context.views().of(figure)));
        return new MenuItem(action.id(), action.label(), Palettes.iconOf(action.icon()),
                new Creation(action.label(), action.operations(), scope));
    }

    Optional<String> editableText(Figure figure) {
        return editTool(figure).map(tool -> tool.input() == null ? figure.label().text()
                : tool.input().text(Scope.of(figure.element())));
    }

    /** Without the characters that no file can hold. */
    Optional<ModelChange> rename(Figure figure, String typed) {
        String text = Texts.writable(typed);
        if (editableText(figure).filter(old -> !old.equals(text)).isEmpty()) {
            return Optional.empty();
        }
        return editTool(figure).flatMap(tool -> Masks.read(tool.mask(), text, Scope.of(figure.element()))
                .map(scope -> new ToolChange(tool.label(), tool.operations(), scope)));
    }

    private Optional<DirectEdit> editTool(Figure figure) {
        return !context.views().shows(figure) ? Optional.empty() : context.tool(DirectEdit.class, context.mapping(figure).editTool())
                .filter(tool -> ToolContext.holds(tool.precondition(), Scope.of(figure.element())));
    }
}
