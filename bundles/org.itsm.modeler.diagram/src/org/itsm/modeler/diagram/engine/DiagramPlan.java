/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.notation.DecorationDescription;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.FigureMapping;
import org.itsm.modeler.diagram.notation.Filter;
import org.itsm.modeler.diagram.notation.Layer;
import org.itsm.modeler.diagram.notation.StyleCustomization;

/**
 * The mappings of the active layers with their references followed, and with what the active layers and filters add to
 * each. Made anew for each build, so it may hold what the build finds out.
 */
final class DiagramPlan {

    private final Questions questions = new Questions();
    private final Icons icons = new Icons();
    private final Map<String, FigurePlan> figures = new LinkedHashMap<>();
    private final List<FigurePlan> roots = new ArrayList<>();
    private final List<EdgePlan> edges = new ArrayList<>();

    DiagramPlan(DiagramDescription description, ViewOptions options) {
        List<Layer> layers = description.allLayers()
                .filter(layer -> layer == description.defaultLayer() || !layer.optional() || options.layers().contains(layer.id())).toList();
        List<StyleCustomization> customizations = layers.stream().flatMap(layer -> layer.customizations().stream()).toList();
        List<FigureMapping> mappings = layers.stream().flatMap(layer -> layer.figures().stream()).toList();
        mappings.stream().flatMap(FigureMapping::all).forEach(mapping -> figures.put(mapping.id(), plan(mapping, customizations)));
        figures.values().forEach(this::connect);
        mappings.stream().map(mapping -> figures.get(mapping.id())).sorted(nodesFirst()).forEach(roots::add);
        layers.stream().flatMap(layer -> layer.edges().stream()).map(this::plan).forEach(edges::add);
        layers.stream().flatMap(layer -> layer.decorations().stream()).forEach(this::add);
        description.filters().stream().filter(filter -> options.filters().contains(filter.id())).forEach(this::add);
    }

    private static Comparator<FigurePlan> nodesFirst() {
        return Comparator.comparing(plan -> plan.mapping().kind() != Figure.Kind.NODE);
    }

    private FigurePlan plan(FigureMapping mapping, List<StyleCustomization> customizations) {
        FigurePlan plan = new FigurePlan(mapping, questions);
        mapping.styles().forEach(style -> plan.styles().add(
                new StylePlan(style.style(), questions.condition(style.condition()), customizations, questions, icons)));
        plan.styles().add(new StylePlan(mapping.style(), null, customizations, questions, icons));
        return plan;
    }

    /** Sirius fills a container with its containers first; a stack has nothing else. */
    private void connect(FigurePlan plan) {
        FigureMapping mapping = plan.mapping();
        known(Stream.concat(mapping.children().stream().map(FigureMapping::id), mapping.reused().stream()))
                .filter(child -> mapping.kind() != Figure.Kind.VERTICAL_STACK || child.mapping().kind() != Figure.Kind.NODE)
                .sorted(nodesFirst().reversed()).forEach(plan.children()::add);
        known(Stream.concat(mapping.bordered().stream().map(FigureMapping::id), mapping.reusedBordered().stream()))
                .forEach(plan.bordered()::add);
    }

    /** The mappings of the ids, but for those of layers that are not active. */
    private Stream<FigurePlan> known(Stream<String> ids) {
        return ids.distinct().filter(figures::containsKey).map(figures::get);
    }

    private EdgePlan plan(EdgeMapping mapping) {
        return new EdgePlan(mapping, known(mapping.sources().stream()).toList(), known(mapping.targets().stream()).toList(), questions, icons);
    }

    private void add(DecorationDescription description) {
        DecorationPlan plan = new DecorationPlan(description, questions);
        known(description.mappings().stream()).forEach(figure -> figure.decorations().add(plan));
    }

    private void add(Filter filter) {
        for (Filter.Condition condition : filter.conditions()) {
            FilterPlan plan = new FilterPlan(condition, questions);
            known(condition.mappings().stream()).forEach(figure -> figure.filters().add(plan));
            edges.stream().filter(edge -> condition.mappings().contains(edge.mapping().id())).forEach(edge -> edge.filters().add(plan));
        }
    }

    /** The element with the answers that it has given in this build. */
    Asked asked(EObject element) {
        return questions.asked(element);
    }

    /** The mappings of the figures directly on the diagram: nodes, then containers. */
    List<FigurePlan> roots() {
        return roots;
    }

    List<EdgePlan> edges() {
        return edges;
    }
}
