/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.sirius.viewpoint.RGBValues;
import org.itsm.modeler.diagram.Rgb;

/** How values are written in the texts by which Sirius and our engine are compared. */
final class ParityText {

    private ParityText() {
    }

    static String flat(String text) {
        return text == null ? "" : text.replace("\n", "\\n");
    }

    static String color(RGBValues color) {
        return " " + new Rgb(color.getRed(), color.getGreen(), color.getBlue()).hex();
    }

    static String formats(boolean bold, boolean italic) {
        return (bold ? " bold" : "") + (italic ? " italic" : "");
    }

    /** The cells of a line that hold something. */
    static <T> String cells(List<T> cells, Function<T, String> text) {
        return cells.stream().map(cell -> flat(text.apply(cell))).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }
}
