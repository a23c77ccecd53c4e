/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui;

import org.itsm.modeler.validation.change.ModelChange;

/**
 * A change that the user makes by hand.
 *
 * @param label what it does, as the undo entry shows it
 * @param work  alters the model
 */
public record ModelEdit(String label, Runnable work) implements ModelChange {

    @Override
    public void apply() {
        work.run();
    }
}
