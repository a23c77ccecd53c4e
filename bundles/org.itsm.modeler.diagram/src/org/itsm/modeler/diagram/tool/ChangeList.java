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

import org.itsm.modeler.validation.change.ModelChange;

/** Several changes as one. */
public record ChangeList(String label, List<ModelChange> changes) implements ModelChange {

    public ChangeList {
        changes = List.copyOf(changes);
    }

    @Override
    public void apply() {
        changes.forEach(ModelChange::apply);
    }
}
