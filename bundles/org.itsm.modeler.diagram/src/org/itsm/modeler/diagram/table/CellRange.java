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

/**
 * A block of cells in a table as it is shown: lines and columns by their numbers on screen, from 0.
 *
 * @param lines   how many
 * @param columns how many
 */
public record CellRange(int line, int column, int lines, int columns) {

    /** A block of one cell. */
    public static CellRange cell(int line, int column) {
        return new CellRange(line, column, 1, 1);
    }
}
