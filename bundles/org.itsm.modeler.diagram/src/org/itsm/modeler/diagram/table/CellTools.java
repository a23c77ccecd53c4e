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

/** What can be done in the cells of a table. */
interface CellTools {

    List<Choice> choices(Line line, Column column);

    Object value(Line line, Column column);

    CellEdit edit(Line line, Column column, Object value);

    CellEdit toggle(Line line, Column column);
}
