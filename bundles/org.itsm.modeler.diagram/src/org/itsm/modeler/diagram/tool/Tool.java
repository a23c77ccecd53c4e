/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

/**
 * An entry of the palette.
 *
 * @param id            of the tool in the notation, such as {@code D1_T_createObjective}
 * @param documentation what it is for; may be empty, never null
 * @param icon          the path of an image in a bundle; null when it has none
 */
public record Tool(String id, String label, String documentation, String icon, Kind kind) {

    /** What the tool makes. */
    public enum Kind {
        NODE, CONTAINER,
        /** Needs two figures, where the line starts and where it ends. */
        EDGE
    }
}
