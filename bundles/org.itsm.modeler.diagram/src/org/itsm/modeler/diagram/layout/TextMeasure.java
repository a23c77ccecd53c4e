/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

/** Says how much room a text takes. */
public interface TextMeasure {

    /** The width of one line, in pixels; {@code size} in points, of which 72 are 96 pixels. */
    double width(String text, int size, boolean bold, boolean italic);

    /** From one base line to the next, in pixels. */
    double lineHeight(int size);

    /** From the top of a line to its base line, in pixels. */
    double ascent(int size);

    /** By the font that comes with the diagram engine: the same on every machine. */
    static TextMeasure standard() {
        return FontMeasure.STANDARD;
    }
}
