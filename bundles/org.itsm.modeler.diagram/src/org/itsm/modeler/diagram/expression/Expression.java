/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A compiled expression. What it gives is read as the question needs it, in the way of Sirius: as elements, as one
 * element, as a text, as a condition, as a number.
 */
public abstract sealed class Expression permits Constant, VariableAccess, FeatureAccess, ServiceCall {

    private final String text;
    private final String place;

    Expression(String text, String place) {
        this.text = text;
        this.place = place;
    }

    /** What the expression gives on the scope. */
    public abstract Object value(Scope scope);

    /** The elements it gives: those in a collection, one alone as one, none for anything else. */
    public List<EObject> elements(Scope scope) {
        Object value = value(scope);
        if (value instanceof EObject element) {
            return List.of(element);
        }
        Collection<?> values = value instanceof Object[] array ? Arrays.asList(array) : value instanceof Collection<?> many ? many : List.of();
        List<EObject> elements = new ArrayList<>(values.size());
        for (Object each : values) {
            if (each instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The element it gives; null when it gives none. */
    public EObject element(Scope scope) {
        return value(scope) instanceof EObject element ? element : null;
    }

    /** Nothing is false, a truth value itself, and every other value but the text false is true. */
    public boolean condition(Scope scope) {
        Object value = value(scope);
        return value instanceof Boolean truth ? truth : value != null && !"false".equalsIgnoreCase(value.toString());
    }

    /** The value as a text; empty for nothing. */
    public String text(Scope scope) {
        return Objects.toString(value(scope), "");
    }

    /** The value as a whole number; empty when it is none. */
    public OptionalInt number(Scope scope) {
        try {
            return OptionalInt.of(Integer.parseInt(text(scope)));
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }

    /** The names of the variables that the value depends on; {@code self} is one where it is named or meant. */
    public abstract Set<String> variables();

    /** The expression as it is written. */
    public String text() {
        return text;
    }

    /** Where it is written. */
    public String place() {
        return place;
    }

    final ExpressionException failure(String reason, Throwable cause) {
        return new ExpressionException(text, place, reason, cause);
    }

    final ExpressionException failure(String reason) {
        return failure(reason, null);
    }

    /** The value of the variable or of self; an unknown name is an error, as in Sirius. */
    final Object variable(Scope scope, String name) {
        if (!scope.has(name)) {
            throw failure(Messages.text("unknownVariable", name));
        }
        return scope.get(name);
    }

    @Override
    public String toString() {
        return text;
    }
}
