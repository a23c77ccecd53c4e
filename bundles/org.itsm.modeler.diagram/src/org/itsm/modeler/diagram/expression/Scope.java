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

import org.eclipse.emf.ecore.EObject;

/**
 * What an expression is evaluated on: an element and named values. A scope is never altered; {@link #with} gives a new
 * one in which the last value of a name hides the earlier ones.
 */
public final class Scope {

    /** The name of the element that expressions are evaluated on. */
    public static final String SELF = "self";

    private final EObject self;
    private final Scope outer;
    private final String name;
    private final Object value;

    private Scope(EObject self, Scope outer, String name, Object value) {
        this.self = self;
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    /** A scope without variables. */
    public static Scope of(EObject self) {
        return new Scope(self, null, SELF, self);
    }

    /** This scope with one more variable. */
    public Scope with(String variable, Object itsValue) {
        return new Scope(self, this, variable, itsValue);
    }

    /** The same variables on another element. */
    public Scope on(EObject element) {
        return new Scope(element, this, SELF, element);
    }

    /** The element that expressions are evaluated on. */
    public EObject self() {
        return self;
    }

    /** Says whether there is such a variable, be its value null. */
    public boolean has(String variable) {
        return find(variable) != null;
    }

    /** The value of a variable; null where it is null or unknown, so ask {@link #has} first where that differs. */
    public Object get(String variable) {
        Scope found = find(variable);
        return found == null ? null : found.value;
    }

    private Scope find(String variable) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.name.equals(variable)) {
                return scope;
            }
        }
        return null;
    }
}
