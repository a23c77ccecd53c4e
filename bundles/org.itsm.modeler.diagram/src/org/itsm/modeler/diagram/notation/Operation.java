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

import org.itsm.modeler.diagram.expression.Expression;

/** A step of what a tool does. */
public sealed interface Operation {

    /** The steps that follow, in order. */
    List<Operation> then();

    /** Evaluates an expression, mostly a service that alters the model, and goes on with the element that it gives. */
    record ChangeContext(Expression browse, List<Operation> then) implements Operation {

        public ChangeContext {
            then = List.copyOf(then);
        }
    }

    /**
     * Opens a diagram of the current element.
     *
     * @param diagram the id of its description
     * @param create  says whether it is made when there is none
     */
    record Navigation(String diagram, boolean create, List<Operation> then) implements Operation {

        public Navigation {
            then = List.copyOf(then);
        }
    }
}
