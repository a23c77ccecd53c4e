/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import org.itsm.modeler.validation.change.ModelChange;

/** Something that is done to a model in one step. */
record Change(Runnable work) implements ModelChange {

    @Override
    public String label() {
        return "test";
    }

    @Override
    public void apply() {
        work.run();
    }
}
