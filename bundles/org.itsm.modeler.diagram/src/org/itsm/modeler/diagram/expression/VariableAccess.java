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

import java.util.Set;

/** {@code var:name}: one variable, or self. */
public final class VariableAccess extends Expression {

    private final String name;

    VariableAccess(String text, String place, String name) {
        super(text, place);
        this.name = name;
    }

    @Override
    public Object value(Scope scope) {
        return variable(scope, name);
    }

    @Override
    public Set<String> variables() {
        return Set.of(name);
    }
}
