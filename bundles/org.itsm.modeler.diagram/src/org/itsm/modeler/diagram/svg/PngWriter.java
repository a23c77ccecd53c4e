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

import java.io.IOException;
import java.io.OutputStream;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;

/** Writes PNG. */
public final class PngWriter {

    /**
     * Writes the picture.
     *
     * @param scale how many pixels of the picture make one of the layout
     */
    public void write(Diagram diagram, DiagramLayout layout, double scale, OutputStream out) throws IOException {
        throw new IOException("not yet");
    }
}
