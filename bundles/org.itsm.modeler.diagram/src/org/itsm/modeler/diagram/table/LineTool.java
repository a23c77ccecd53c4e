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
 * Creates a line.
 *
 * @param id of the tool in the notation, such as {@code T1_T_createObjective}
 */
public record LineTool(String id, String label) {
}
