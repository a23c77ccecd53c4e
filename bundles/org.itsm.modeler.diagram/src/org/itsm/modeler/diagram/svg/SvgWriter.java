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

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;

/**
 * Writes SVG that stands for itself: titles and descriptions for those who listen, the ids of the elements, links, icons and
 * letters inside, colours for light and dark pages, no script. The same diagram gives the same bytes.
 */
public final class SvgWriter {

    /** Writes the picture. */
    public void write(Diagram diagram, DiagramLayout layout, SvgOptions options, Appendable out) throws IOException {
        new SvgPicture(diagram, layout, options, false).write(out);
    }

    /** Writes letters as shapes and nothing but the picture, for what paints it. */
    void writeForPainting(Diagram diagram, DiagramLayout layout, Appendable out) throws IOException {
        new SvgPicture(diagram, layout, SvgOptions.standard(), true).write(out);
    }
}
