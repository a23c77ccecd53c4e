/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;

/** Where the decorations of a figure stand: inside its corners and sides, those of one place beside each other. */
public final class DecorationPlaces {

    private static final double SIZE = 16;
    private static final double INSET = 2;

    private DecorationPlaces() {
    }

    /** The bounds of the decorations, in their order. */
    public static List<Bounds> of(Figure figure, Bounds bounds) {
        Map<Decoration.Position, Integer> taken = new EnumMap<>(Decoration.Position.class);
        List<Bounds> places = new ArrayList<>();
        for (Decoration decoration : figure.decorations()) {
            int before = taken.merge(decoration.position(), 1, Integer::sum) - 1;
            places.add(place(decoration.position(), bounds, before));
        }
        return places;
    }

    private static Bounds place(Decoration.Position position, Bounds bounds, int before) {
        double along = before * (SIZE + INSET);
        double x = switch (position) {
        case NORTH_WEST, WEST, SOUTH_WEST -> bounds.x() + INSET + along;
        case NORTH, CENTER, SOUTH -> bounds.centerX() - SIZE / 2 + along;
        case NORTH_EAST, EAST, SOUTH_EAST -> bounds.right() - INSET - SIZE - along;
        };
        double y = switch (position) {
        case NORTH_WEST, NORTH, NORTH_EAST -> bounds.y() + INSET;
        case WEST, CENTER, EAST -> bounds.centerY() - SIZE / 2;
        case SOUTH_WEST, SOUTH, SOUTH_EAST -> bounds.bottom() - INSET - SIZE;
        };
        return new Bounds(x, y, SIZE, SIZE);
    }
}
