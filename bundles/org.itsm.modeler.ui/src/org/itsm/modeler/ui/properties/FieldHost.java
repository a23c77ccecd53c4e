/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a field needs to know about where it stands. */
interface FieldHost {

    /** The element that is shown; null when there is none any more. */
    EObject object();

    /** Whether its file may be changed. */
    boolean isEditable();

    /** Sets a value, null to take it away, as one step of the undo history; does nothing when it is the same. */
    void set(EStructuralFeature feature, Object value);

    /** Something is being typed, which the model gets by this; null when it has it, or when it is given up. */
    void typing(Runnable takeOver);

    /** Changes the model because of the feature, as one step of the undo history. */
    void run(EStructuralFeature feature, Runnable change);

    /** Shows another element in the editor. */
    void open(EObject target);
}
