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
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.EdgeStyle;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.EdgeStyleDescription;

/** An edge mapping with all that bears upon its edges in one build. */
final class EdgePlan {

    private final EdgeMapping mapping;
    private final View mappingView;
    private final List<FigurePlan> sources;
    private final List<FigurePlan> targets;
    private final Question<List<EObject>> candidates;
    private final Question<List<EObject>> sourceFinder;
    private final Question<List<EObject>> targetFinder;
    private final Question<Boolean> precondition;
    private final List<Style> styles = new ArrayList<>();
    private final List<FilterPlan> filters = new ArrayList<>();

    EdgePlan(EdgeMapping mapping, List<FigurePlan> sources, List<FigurePlan> targets, Questions questions, Icons icons) {
        this.mapping = mapping;
        this.mappingView = View.mapping(mapping.id());
        this.sources = sources;
        this.targets = targets;
        this.candidates = mapping.elementBased() ? questions.elements(mapping.candidates()) : null;
        this.sourceFinder = mapping.elementBased() ? questions.elements(mapping.sourceFinder()) : null;
        this.targetFinder = questions.elements(mapping.targetFinder());
        this.precondition = questions.condition(mapping.precondition());
        mapping.styles().forEach(each -> styles.add(new Style(each.style(), questions.condition(each.condition()), questions, icons)));
        styles.add(new Style(mapping.style(), null, questions, icons));
    }

    EdgeMapping mapping() {
        return mapping;
    }

    View mappingView() {
        return mappingView;
    }

    List<FigurePlan> sources() {
        return sources;
    }

    List<FigurePlan> targets() {
        return targets;
    }

    Question<List<EObject>> candidates() {
        return candidates;
    }

    Question<List<EObject>> sourceFinder() {
        return sourceFinder;
    }

    Question<List<EObject>> targetFinder() {
        return targetFinder;
    }

    /** Null when each edge is drawn. */
    Question<Boolean> precondition() {
        return precondition;
    }

    List<FilterPlan> filters() {
        return filters;
    }

    /** The style of an edge: the first conditional one that holds, else the one without a condition. */
    Style styleOf(Subject edge) {
        int last = styles.size() - 1;
        for (int i = 0; i < last; i++) {
            if (edge.answer(styles.get(i).condition)) {
                return styles.get(i);
            }
        }
        return styles.get(last);
    }

    /** One style of the edges. */
    static final class Style {

        private final EdgeStyleDescription style;
        private final Question<Boolean> condition;
        private final Question<OptionalInt> width;
        private final LabelPlan label;
        private EdgeStyle last;

        private Style(EdgeStyleDescription style, Question<Boolean> condition, Questions questions, Icons icons) {
            this.style = style;
            this.condition = condition;
            this.width = questions.number(style.width());
            this.label = style.label() == null ? null : new LabelPlan(style.label(), questions, icons);
        }

        EdgeStyle of(Subject edge) {
            int pixels = edge.answer(width).orElse(1);
            if (last == null || last.width() != pixels) {
                last = new EdgeStyle(style.color(), pixels, style.line(), style.source(), style.target(), style.routing());
            }
            return last;
        }

        /** Null when edges of this style have no label. */
        Label label(Subject edge) {
            return label == null ? null : label.of(edge);
        }
    }
}
