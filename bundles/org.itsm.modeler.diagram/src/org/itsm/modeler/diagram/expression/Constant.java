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

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Text without a prefix: itself as a text, the context as an element, nothing as elements, true only for "true". */
public final class Constant extends Expression {

    Constant(String text, String place) {
        super(text, place);
    }

    @Override
    public Object value(Scope scope) {
        return text();
    }

    @Override
    public List<EObject> elements(Scope scope) {
        return List.of();
    }

    @Override
    public EObject element(Scope scope) {
        return scope.self();
    }

    @Override
    public boolean condition(Scope scope) {
        return Boolean.parseBoolean(text());
    }

    @Override
    public Set<String> variables() {
        return Set.of();
    }
}
