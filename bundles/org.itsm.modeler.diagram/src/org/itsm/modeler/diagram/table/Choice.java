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
 * One of the values that a cell may have.
 *
 * @param label as the cell shows it; empty for the choice of nothing
 * @param value a literal of an enumeration or an element; null for the choice of nothing
 */
public record Choice(String label, Object value) {
}
