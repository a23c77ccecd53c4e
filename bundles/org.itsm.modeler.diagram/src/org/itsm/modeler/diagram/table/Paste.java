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

import java.util.List;
import java.util.Optional;

import org.itsm.modeler.validation.change.ModelChange;

/**
 * What comes of a text that was pasted into a block of cells.
 *
 * @param change  sets all cells whose value is accepted and new, in one step; empty when there is none
 * @param changed how many cells that is
 * @param refused the others, in the order of the text
 */
public record Paste(Optional<ModelChange> change, int changed, List<Refused> refused) {

    /**
     * A value that was not accepted.
     *
     * @param line   null when the text has more lines than the table
     * @param column null when the text has more columns than the table
     * @param why    as the user is told
     */
    public record Refused(Line line, Column column, String text, String why) {
    }

    public Paste {
        refused = List.copyOf(refused);
    }
}
