/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Operation;

/** One use of a tool that creates an element. */
public final class Creation implements CreatingChange {

    private final String label;
    private final List<Operation> operations;
    private final Scope scope;
    private EObject created;

    /**
     * @param scope what the operations are executed on; they give its element back when there is nothing to create
     */
    public Creation(String label, List<Operation> operations, Scope scope) {
        this.label = label;
        this.operations = List.copyOf(operations);
        this.scope = scope;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void apply() {
        created = Operations.run(operations, scope).filter(element -> element != scope.self()).orElse(null);
    }

    @Override
    public Optional<EObject> created() {
        return Optional.ofNullable(created);
    }
}
