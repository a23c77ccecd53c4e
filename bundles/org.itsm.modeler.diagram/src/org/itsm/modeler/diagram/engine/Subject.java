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

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.expression.Scope;

/** A figure or an edge in the making: what questions are asked about. */
abstract class Subject {

    private final Asked asked;
    private final Supplier<Scope> scope = this::scope;
    private Scope known;
    private View view;

    Subject(Asked asked) {
        this.asked = asked;
    }

    final Asked asked() {
        return asked;
    }

    final EObject element() {
        return asked.element();
    }

    final <T> T answer(Question<T> question) {
        return question.ask(asked, scope);
    }

    /** The figure or edge as services see it. */
    final View view() {
        if (view == null) {
            view = createView();
        }
        return view;
    }

    private Scope scope() {
        if (known == null) {
            known = createScope();
        }
        return known;
    }

    abstract View createView();

    /** The element with all that expressions about it may name. */
    abstract Scope createScope();
}
