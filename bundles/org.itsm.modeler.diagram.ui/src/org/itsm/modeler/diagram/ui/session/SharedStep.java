/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

/** A step in the undo history of a model that belongs together with changes of other files. */
public interface SharedStep {

    /** Takes all of it back; false when that cannot be, and the step is to be taken back by itself. */
    boolean undo();

    /** Does all of it again; false when that cannot be, and the step is to be done again by itself. */
    boolean redo();
}
