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
import java.util.function.Function;

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.Tool.CreateEdge;
import org.itsm.modeler.diagram.notation.Tool.Reconnect;
import org.itsm.modeler.validation.change.ModelChange;

/** The tools that draw edges and move their ends. */
final class EdgeTools {

    private final ToolContext context;

    EdgeTools(ToolContext context) {
        this.context = context;
    }

    boolean canStart(CreateEdge tool, Figure source) {
        return isEnd(tool, source, tool.extraSources(), EdgeMapping::sources) && startHolds(tool, source);
    }

    boolean canConnect(CreateEdge tool, Figure source, Figure target) {
        return canStart(tool, source) && isEnd(tool, target, tool.extraTargets(), EdgeMapping::targets)
                && linkHolds(tool, source, target);
    }

    ModelChange connect(CreateEdge tool, Figure source, Figure target) {
        Scope scope = Scope.of(source.element())
                .with(tool.sourceVariable(), source.element()).with(tool.targetVariable(), target.element())
                .with(tool.sourceViewVariable(), context.views().of(source))
                .with(tool.targetViewVariable(), context.views().of(target));
        return new ToolChange(tool.label(), tool.operations(), scope);
    }

    private boolean isEnd(CreateEdge tool, Figure figure, List<String> extra, Function<EdgeMapping, List<String>> ends) {
        return context.views().shows(figure) && (extra.contains(figure.mapping()) || tool.mappings().stream()
                .map(context::edgeMapping).map(ends).anyMatch(mappings -> mappings.contains(figure.mapping())));
    }

    private boolean startHolds(CreateEdge tool, Figure source) {
        return tool.startPrecondition() == null || ToolContext.holds(tool.startPrecondition(),
                Scope.of(source.element()).with("preSource", source.element()).with("preSourceView", context.views().of(source)));
    }

    private boolean linkHolds(CreateEdge tool, Figure source, Figure target) {
        return tool.precondition() == null || ToolContext.holds(tool.precondition(),
                Scope.of(source.element()).with("preSource", source.element()).with("preTarget", target.element())
                        .with("preSourceView", context.views().of(source)).with("preTargetView", context.views().of(target)));
    }

    /**
     * Says whether that end of the edge may move to the figure: the notation has a tool for it, edges of the kind can end
     * there, and the tool that draws such edges would draw the new one.
     */
    boolean canReconnect(Edge edge, End end, Figure newEnd) {
        if (!context.views().shows(edge)) {
            return false;
        }
        EdgeMapping mapping = context.edgeMapping(edge.mapping());
        List<String> ends = end == End.SOURCE ? mapping.sources() : mapping.targets();
        if (reconnectTool(mapping, end).isEmpty() || !ends.contains(newEnd.mapping())) {
            return false;
        }
        Figure stays = context.views().figure(end == End.SOURCE ? edge.target() : edge.source());
        Figure source = end == End.SOURCE ? newEnd : stays;
        Figure target = end == End.SOURCE ? stays : newEnd;
        return context.tools(CreateEdge.class).filter(tool -> tool.mappings().contains(edge.mapping()))
                .anyMatch(tool -> draws(tool, source, target));
    }

    /** Some edges are drawn from the figure where they are shown to end: diagrams keep all edges in one direction. */
    private boolean draws(CreateEdge tool, Figure source, Figure target) {
        boolean backwards = tool.extraSources().contains(target.mapping()) && tool.extraTargets().contains(source.mapping());
        return canConnect(tool, source, target) || backwards && canConnect(tool, target, source);
    }

    Optional<ModelChange> reconnect(Edge edge, End end, Figure newEnd) {
        if (!canReconnect(edge, end, newEnd)) {
            return Optional.empty();
        }
        return reconnectTool(context.edgeMapping(edge.mapping()), end)
                .map(tool -> new ToolChange(tool.label(), tool.operations(), reconnection(tool, edge, end, newEnd)));
    }

    /** What the tool calls source is where the end was, what it calls target is where it goes. */
    private Scope reconnection(Reconnect tool, Edge edge, End end, Figure newEnd) {
        Views views = context.views();
        Figure source = views.figure(edge.source());
        Figure target = views.figure(edge.target());
        Figure old = end == End.SOURCE ? source : target;
        return Scope.of(edge.element()).with(tool.elementVariable(), edge.element())
                .with(tool.edgeViewVariable(), views.of(edge))
                .with(tool.sourceVariable(), old.element()).with(tool.sourceViewVariable(), views.of(old))
                .with(tool.targetVariable(), newEnd.element()).with(tool.targetViewVariable(), views.of(newEnd))
                .with("otherEnd", views.of(end == End.SOURCE ? target : source));
    }

    private Optional<Reconnect> reconnectTool(EdgeMapping mapping, End end) {
        return mapping.reconnectTools().stream().map(id -> context.tool(Reconnect.class, id)).flatMap(Optional::stream)
                .filter(tool -> tool.end() == Reconnect.End.BOTH
                        || tool.end() == (end == End.SOURCE ? Reconnect.End.SOURCE : Reconnect.End.TARGET))
                .findFirst();
    }
}
