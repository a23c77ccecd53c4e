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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.itsm.modeler.diagram.BoxStyle;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.notation.BoxStyleDescription;
import org.itsm.modeler.diagram.notation.StyleCustomization;

/** A style of figures with the customizations of the active layers that alter it. */
final class StylePlan {

    private final BoxStyleDescription style;
    private final Question<Boolean> condition;
    private final LabelPlan label;
    private final Question<String> tooltip;
    private final Question<OptionalInt> border;
    private final List<Alteration> alterations = new ArrayList<>();
    private final Map<Border, BoxStyle> boxes = new HashMap<>();

    /**
     * Plans a style.
     *
     * @param condition null for the style that is taken when no condition holds
     */
    StylePlan(BoxStyleDescription style, Question<Boolean> condition, List<StyleCustomization> customizations, Questions questions, Icons icons) {
        this.style = style;
        this.condition = condition;
        this.label = new LabelPlan(style.label(), questions, icons);
        this.tooltip = questions.text(style.tooltip());
        this.border = questions.number(style.border());
        customizations.forEach(customization -> plan(customization, questions));
    }

    private void plan(StyleCustomization customization, Questions questions) {
        Question<Boolean> when = questions.condition(customization.condition());
        for (StyleCustomization.Border each : customization.borders()) {
            if (each.styles().contains(style.id())) {
                alterations.add(new Alteration(when, questions.numberAsText(each.width()), null));
            }
        }
        for (StyleCustomization.BorderColor each : customization.borderColors()) {
            if (each.styles().contains(style.id())) {
                alterations.add(new Alteration(when, null, each.color()));
            }
        }
    }

    boolean holdsFor(Subject subject) {
        return condition == null || subject.answer(condition);
    }

    Label label(Subject subject) {
        return label.of(subject);
    }

    String tooltip(Subject subject) {
        return tooltip == null ? "" : subject.answer(tooltip);
    }

    BoxStyle box(Subject subject) {
        OptionalInt width = subject.answer(border);
        Rgb color = style.borderColor();
        for (Alteration alteration : alterations) {
            if (alteration.when == null || subject.answer(alteration.when)) {
                OptionalInt altered = alteration.width == null ? OptionalInt.empty() : subject.answer(alteration.width);
                width = altered.isPresent() ? altered : width;
                color = alteration.color == null ? color : alteration.color;
            }
        }
        return boxes.computeIfAbsent(new Border(width.orElse(0), color), this::box);
    }

    private BoxStyle box(Border effective) {
        return new BoxStyle(style.fill(), effective.color, effective.width, style.borderLine(), style.arc(), style.width(), style.height());
    }

    /** What a customization alters; width or colour is null where it stays. */
    private record Alteration(Question<Boolean> when, Question<OptionalInt> width, Rgb color) {
    }

    private record Border(int width, Rgb color) {
    }
}
