/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.TextBlock;
import org.itsm.modeler.diagram.svg.PngWriter;
import org.itsm.modeler.diagram.tests.layout.Drawings;
import org.junit.jupiter.api.Test;

/** PNG. */
class PngTest {

    private final Diagram diagram = Drawings.first(Drawings.sample("e-shop"), "D9").get(0);
    private final DiagramLayout layout = Drawings.layout(diagram);

    @Test
    void itIsAsLargeAsTheLayoutTimesTheScale() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(2)));
        assertEquals(2 * layout.width(), image.getWidth(), 1);
        assertEquals(2 * layout.height(), image.getHeight(), 1);
    }

    @Test
    void everyLabelIsPainted() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(1)));
        for (TextBlock block : layout.labels().values()) {
            Bounds bounds = block.bounds();
            Set<Integer> colours = new HashSet<>();
            for (double x = bounds.x(); x < bounds.right(); x++) {
                for (double y = bounds.y(); y < bounds.bottom(); y++) {
                    colours.add(image.getRGB((int) x, (int) y));
                }
            }
            assertTrue(colours.size() > 4, () -> "nothing painted at " + bounds);
        }
    }

    @Test
    void theSameDiagramGivesTheSameBytes() throws IOException {
        assertArrayEquals(png(1), png(1));
    }

    @Test
    void aPictureThatIsTooLargeIsRefused() {
        IOException problem = assertThrows(IOException.class, () -> png(100));
        assertTrue(problem.getMessage().contains("smaller scale"), problem::getMessage);
    }

    private byte[] png(double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter().write(diagram, layout, scale, out);
        return out.toByteArray();
    }
}
