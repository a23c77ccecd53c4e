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

import org.itsm.modeler.diagram.Diagram;

/** Lays a diagram out. The same diagram gives the same layout. */
public final class LayoutEngine {

    /**
     * Lays the diagram out.
     *
     * @param measure  of the font that it will be painted with
     * @param fixed    the places set by hand; they are kept
     * @param previous the layout before the last change, of which as much as possible is kept; null for a fresh one
     */
    public DiagramLayout layout(Diagram diagram, TextMeasure measure, Positions fixed, DiagramLayout previous) {
        throw new IllegalStateException("not yet");
    }
}
