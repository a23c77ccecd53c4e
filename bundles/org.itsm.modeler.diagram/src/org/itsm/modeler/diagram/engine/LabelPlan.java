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

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.notation.LabelStyleDescription;

/** How labels of one style are written. */
final class LabelPlan {

    private final LabelStyleDescription style;
    private final Question<String> text;
    private final Icons icons;

    LabelPlan(LabelStyleDescription style, Questions questions, Icons icons) {
        this.style = style;
        this.text = questions.text(style.text());
        this.icons = icons;
    }

    Label of(Subject subject) {
        return new Label(subject.answer(text), icon(subject.element()), style.size(), style.bold(), style.italic(), style.color(),
                style.alignment());
    }

    private String icon(EObject element) {
        if (!style.showIcon()) {
            return null;
        }
        return style.iconPath().isEmpty() ? icons.of(element.eClass()) : style.iconPath();
    }
}
