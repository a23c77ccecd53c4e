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

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;

/** Writes PNG: the SVG painted, its letters as shapes, so that no font of the machine is asked for. */
public final class PngWriter {

    private static final long MOST_PIXELS = 400_000_000L;

    /**
     * Writes the picture.
     *
     * @param scale how many pixels of the picture make one of the layout
     */
    public void write(Diagram diagram, DiagramLayout layout, double scale, OutputStream out) throws IOException {
        long width = Math.round(Math.ceil(layout.width() * scale));
        long height = Math.round(Math.ceil(layout.height() * scale));
        if (width * height > MOST_PIXELS) {
            throw new IOException(Messages.get("png.size", width, height));
        }
        StringBuilder svg = new StringBuilder();
        new SvgWriter().writeForPainting(diagram, layout, svg);
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_3BYTE_BGR);
        paint(svg.toString(), image);
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException(Messages.get("png.size", width, height));
        }
    }

    private static void paint(String svg, BufferedImage image) throws IOException {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.createDefault());
        if (document == null) {
            throw new IOException(Messages.get("png.size", image.getWidth(), image.getHeight()));
        }
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics, new ViewBox(image.getWidth(), image.getHeight()));
        graphics.dispose();
    }
}
