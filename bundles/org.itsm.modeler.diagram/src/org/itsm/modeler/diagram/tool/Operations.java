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
import org.itsm.modeler.diagram.notation.Operation.ChangeContext;

/** Executes the operations of the notation. */
public final class Operations {

    private Operations() {
    }

    /**
     * Executes the operations one after the other, each with those below it. Alters the model, so call it within a change.
     *
     * @return the element that the last one gave; empty when it gave none
     */
    public static Optional<EObject> run(List<Operation> operations, Scope scope) {
        Optional<EObject> last = Optional.empty();
        for (Operation operation : operations) {
            last = run(operation, scope);
        }
        return last;
    }

    /** Executes one operation with those below it. What opens a diagram changes no model, so nothing is done for it here. */
    public static Optional<EObject> run(Operation operation, Scope scope) {
        if (!(operation instanceof ChangeContext step)) {
            return Optional.empty();
        }
        Optional<EObject> element = Optional.ofNullable(step.browse().element(scope));
        element.ifPresent(context -> run(step.then(), scope.on(context)));
        return element;
    }
}
