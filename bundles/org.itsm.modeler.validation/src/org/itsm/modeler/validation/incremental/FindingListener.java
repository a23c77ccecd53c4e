/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

/** Hears of an incremental validator. */
public interface FindingListener {

    /** Called after findings have changed. */
    void findingsChanged(FindingChanges changes);

    /** Called when the model has changed, so that findings may: soon somebody should ask for them, or flush. */
    default void modelChanged() {
        // Who shows nothing at once waits for the findings.
    }
}
