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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.validation.change.ModelChange;

/** A change that creates an element. */
public interface CreatingChange extends ModelChange {

    /** What the change has created; empty before it has run, and when it could not create anything. */
    Optional<EObject> created();
}
