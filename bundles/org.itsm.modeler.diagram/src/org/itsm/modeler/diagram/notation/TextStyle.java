/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import org.itsm.modeler.diagram.Rgb;

/** How the texts of a table are written; the size is in points. */
public record TextStyle(Rgb color, int size, boolean bold, boolean italic) {
}
