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

import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.itsm.modeler.diagram.expression.Constant;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;

/**
 * An expression that is asked of many elements. An answer that depends on nothing but the element is kept for the rest of
 * the build.
 */
final class Question<T> {

    private final Expression expression;
    private final BiFunction<Expression, Scope, T> reading;
    private final boolean onElementOnly;
    /** What a constant says of every element; null for other expressions. */
    private final T constant;
    private final int number;

    /** @param number tells it from the other questions of the build */
    Question(int number, Expression expression, BiFunction<Expression, Scope, T> reading) {
        this.number = number;
        this.expression = expression;
        this.reading = reading;
        this.onElementOnly = expression.variables().stream().allMatch(Scope.SELF::equals);
        this.constant = expression instanceof Constant ? reading.apply(expression, Scope.of(null)) : null;
    }

    /**
     * The answer for an element.
     *
     * @param scope the element with the variables that the expression may name
     */
    T ask(Asked element, Supplier<Scope> scope) {
        if (constant != null) {
            return constant;
        }
        if (!onElementOnly) {
            return reading.apply(expression, scope.get());
        }
        @SuppressWarnings("unchecked")
        T known = (T) element.answer(number);
        if (known == null) {
            known = reading.apply(expression, Scope.of(element.element()));
            element.keep(number, known);
        }
        return known;
    }
}
