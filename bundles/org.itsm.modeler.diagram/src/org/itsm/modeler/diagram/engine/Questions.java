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

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.expression.Expression;

/** The questions of one build: what is written alike and read alike is one question, so no service is called twice for it. */
final class Questions {

    private final Map<String, Question<List<EObject>>> elements = new HashMap<>();
    private final Map<String, Question<Boolean>> conditions = new HashMap<>();
    private final Map<String, Question<String>> texts = new HashMap<>();
    private final Map<String, Question<OptionalInt>> numbers = new HashMap<>();
    private final Map<String, Question<OptionalInt>> numbersAsTexts = new HashMap<>();
    private final Map<EObject, Asked> asked = new IdentityHashMap<>();
    private int count;

    /** The element with the answers that it has given. */
    Asked asked(EObject element) {
        return asked.computeIfAbsent(element, Asked::new);
    }

    Question<List<EObject>> elements(Expression expression) {
        return elements.computeIfAbsent(expression.text(), text -> new Question<>(count++, expression, Expression::elements));
    }

    /** The question for a condition; null for none. */
    Question<Boolean> condition(Expression expression) {
        return expression == null ? null
                : conditions.computeIfAbsent(expression.text(), text -> new Question<>(count++, expression, Expression::condition));
    }

    /** The question for a text; null for none. */
    Question<String> text(Expression expression) {
        return expression == null ? null : texts.computeIfAbsent(expression.text(), text -> new Question<>(count++, expression, Expression::text));
    }

    Question<OptionalInt> number(Expression expression) {
        return numbers.computeIfAbsent(expression.text(), text -> new Question<>(count++, expression, Expression::number));
    }

    /** The question for a number that only counts when it is given as a text. */
    Question<OptionalInt> numberAsText(Expression expression) {
        return numbersAsTexts.computeIfAbsent(expression.text(), text -> new Question<>(count++, expression,
                (each, scope) -> each.value(scope) instanceof String ? each.number(scope) : OptionalInt.empty()));
    }
}
