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

import org.itsm.modeler.diagram.notation.TextStyle;

/**
 * Where a line and a column meet.
 *
 * @param text    what it shows; may be empty, never null
 * @param kind    what may be entered
 * @param present whether there is something to show: the elements of some lines lack the feature of a column, and of a
 *                cross table most cells are not set
 */
public record Cell(String text, TextStyle style, CellKind kind, boolean present) {
}
