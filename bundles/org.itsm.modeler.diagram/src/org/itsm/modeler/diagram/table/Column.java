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

import org.eclipse.emf.ecore.EObject;

/**
 * A column of a table.
 *
 * @param key     unique in its table and the same in every table built of the same model
 * @param id      of the column in the notation, such as {@code T1_C_name}
 * @param header  may be empty, never null
 * @param width   in pixels; 0 when the notation asks for none
 * @param element what the column of a cross table stands for; null in other tables
 */
public record Column(String key, String id, String header, int width, EObject element) {
}
