/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import java.util.Optional;

import org.itsm.modeler.validation.change.ModelChange;

/**
 * What comes of a value that was entered into a cell: a change, a refusal, or neither where the cell has that value
 * already.
 *
 * @param refusal why the value is refused, as the user is told; it says what is expected
 */
public record CellEdit(Optional<ModelChange> change, Optional<String> refusal) {

    static CellEdit of(ModelChange change) {
        return new CellEdit(Optional.of(change), Optional.empty());
    }

    static CellEdit refused(String why) {
        return new CellEdit(Optional.empty(), Optional.of(why));
    }

    static CellEdit nothing() {
        return new CellEdit(Optional.empty(), Optional.empty());
    }
}
