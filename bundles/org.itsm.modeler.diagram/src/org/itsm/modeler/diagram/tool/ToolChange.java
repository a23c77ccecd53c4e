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

import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Operation;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * One use of a tool.
 *
 * @param scope what the operations are executed on
 */
public record ToolChange(String label, List<Operation> operations, Scope scope) implements ModelChange {

    public ToolChange {
        operations = List.copyOf(operations);
    }

    @Override
    public void apply() {
        Operations.run(operations, scope);
    }
}
