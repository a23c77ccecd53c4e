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
 * A text of a figure or an edge.
 *
 * @param text may be empty, never null; may hold line breaks
 * @param icon the path of an image in a bundle, {@code /org.itsm.modeler.model.edit/icons/full/obj16/KPI.svg}; null when
 *             none is shown
 * @param size of the font, in points
 */
public record Label(String text, String icon, int size, boolean bold, boolean italic, Rgb color, Alignment alignment) {
}
