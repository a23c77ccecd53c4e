/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;

/** Reads what tools do. */
final class OperationReader {

    private final Source source;

    OperationReader(Source source) {
        this.source = source;
    }

    /** The steps that stand in the parts of the tag. */
    List<Operation> steps(Construct owner, String tag) {
        return owner.parts(tag).stream().map(this::step).toList();
    }

    /** The one step of a tool of a table. */
    Operation step(Construct tool, String tag) {
        List<Operation> steps = steps(tool, tag);
        if (steps.size() != 1) {
            throw source.refuse(tool, "operationCount");
        }
        return steps.get(0);
    }

    private Operation step(Construct step) {
        List<Operation> then = steps(step, "subModelOperations");
        if (step.is("tool:ChangeContext")) {
            return new Operation.ChangeContext(source.requiredExpression(step, "browseExpression"), then);
        }
        source.required(step, "diagramDescription");
        String diagram = source.id(source.targets(step, "diagramDescription", "diagram:DiagramDescription").get(0));
        return new Operation.Navigation(diagram, source.flag(step, "createIfNotExistent", SiriusDefaults.CREATE_IF_NOT_EXISTENT), then);
    }

    /** What is typed is taken apart by; {@code {0}} for the whole. */
    String mask(Construct tool) {
        return source.required(source.requiredPart(tool, "mask"), "mask");
    }
}
