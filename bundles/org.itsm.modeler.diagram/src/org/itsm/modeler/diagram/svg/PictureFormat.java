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

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;

/** The kinds of picture that a diagram can be written as. */
public enum PictureFormat {
    SVG {
        @Override
        public void write(Diagram diagram, DiagramLayout layout, double scale, OutputStream out) throws IOException {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new SvgWriter().write(diagram, layout, SvgOptions.standard(), text);
            text.flush();
        }
    },
    PNG {
        @Override
        public void write(Diagram diagram, DiagramLayout layout, double scale, OutputStream out) throws IOException {
            new PngWriter().write(diagram, layout, scale, out);
        }
    };

    /** The format that the extension of the file name says, in small or capital letters; empty when it says none. */
    public static Optional<PictureFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.extension())).findFirst();
    }

    /** Of its files, with the dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the picture; the stream stays open.
     *
     * @param scale how many pixels of the picture make one of the layout; of no meaning for SVG, which has none
     */
    public abstract void write(Diagram diagram, DiagramLayout layout, double scale, OutputStream out) throws IOException;
}
