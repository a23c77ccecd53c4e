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

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TextStyle;

/** Makes the columns of a table and the cells of its lines. */
interface CellMaker {

    /** The columns, in order. */
    List<Column> columns();

    /** The cells of a line with that style. */
    Cells of(TableDescription.Line kind, EObject element, TextStyle style);
}
