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
 * What was entered into a cell: a value, or why there is none.
 *
 * @param value   as the model takes it, and for a cross table as the tool takes it; null for nothing
 * @param refusal null when the value is accepted
 */
record Entry(Object value, String refusal) {

    static Entry of(Object value) {
        return new Entry(value, null);
    }

    static Entry refused(String key, Object... arguments) {
        return new Entry(null, Messages.text(key, arguments));
    }
}
