/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * A change that makes a finding go away, adds no other and is undone by one undo.
 */
public interface QuickFix extends ModelChange {

    /** Its number on the rule's page, from 1 on. */
    int number();

    /**
     * Where the fix links to something: what it may link to, the best first. {@link #apply()} takes the first one.
     * Empty where there is nothing to choose.
     */
    default List<? extends EObject> choices() {
        return List.of();
    }

    /** The same fix with another of its {@link #choices()}. */
    default QuickFix choosing(EObject choice) {
        throw new IllegalArgumentException("Nothing to choose in: " + label());
    }
}
