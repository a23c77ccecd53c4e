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

/** What may be entered into a cell, and so how it is edited. */
public enum CellKind {
    /** Nothing; the cell only shows. */
    NONE,
    TEXT,
    /** A number without fraction, or nothing. */
    WHOLE_NUMBER,
    /** A number, or nothing. */
    NUMBER,
    /** A day in the form yyyy-MM-dd, or nothing. */
    DATE,
    /** Yes or no. */
    CHECK,
    /** One of several values, or nothing. */
    CHOICE,
    /** A cell of a cross table: set or not. */
    MARK,
    /** A cell of a cross table: some of the letters R A C I, or nothing. */
    LETTERS
}
