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
 * A small image at the rim of a figure.
 *
 * @param id      of the decoration in the notation
 * @param icon    the path of an image in a bundle
 * @param tooltip may be empty, never null
 */
public record Decoration(String id, Position position, String icon, String tooltip) {

    /** Where at the figure. */
    public enum Position {
        NORTH_WEST, NORTH, NORTH_EAST, WEST, CENTER, EAST, SOUTH_WEST, SOUTH, SOUTH_EAST
    }
}
