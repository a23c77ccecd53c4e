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

/** Is told how far a layout has come. It may throw to end the layout, of which nothing is kept then. */
@FunctionalInterface
public interface LayoutProgress {

    /**
     * Told many times a second.
     *
     * @param part of the work that is done, from 0 to 1
     */
    void reached(double part);

    /** The progress of what is done between two points of this one. */
    default LayoutProgress between(double from, double to) {
        return part -> reached(from + part * (to - from));
    }
}
