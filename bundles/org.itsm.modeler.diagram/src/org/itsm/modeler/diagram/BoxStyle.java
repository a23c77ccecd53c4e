/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram;

/**
 * How a node or container is drawn.
 *
 * @param borderWidth in pixels; 0 draws no border
 * @param arc         the diameter of rounded corners in pixels; 0 for square corners
 * @param width       the width that the notation asks for, in pixels; 0 when it asks for none
 * @param height      the height that the notation asks for, in pixels; 0 when it asks for none
 */
public record BoxStyle(Rgb fill, Rgb border, int borderWidth, LineStyle borderLine, int arc, int width, int height) {
}
