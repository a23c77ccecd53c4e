/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.layout.TextBlock;
import org.itsm.modeler.diagram.layout.TextLine;

/** Paints labels with their icons; from afar, where nobody can read them, bars instead. */
final class LabelPainter {

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    /** Letters that would be smaller than this, in pixels, are painted as bars; bars smaller than the other not at all. */
    private static final double READABLE = 5;
    private static final double VISIBLE = 2;
    private static final int BAR_STRENGTH = 96;
    private static final int OPAQUE = 255;

    private final Fonts fonts;
    private final Icons icons;
    private final Colors colors;

    LabelPainter(Display display, Icons icons, Colors colors) {
        this.fonts = new Fonts(display);
        this.icons = icons;
        this.colors = colors;
    }

    void paint(GC gc, Pen pen, Label label, TextBlock block) {
        double letters = label.size() * PIXELS_PER_POINT * pen.scale();
        if (letters < VISIBLE) {
            return;
        }
        if (label.icon() != null && block.icon() != null) {
            icon(gc, pen, label.icon(), block.icon().x(), block.icon().y(), block.icon().width());
        }
        if (letters < READABLE) {
            bars(gc, pen, label, block);
        } else {
            text(gc, pen, label, block);
        }
    }

    private void text(GC gc, Pen pen, Label label, TextBlock block) {
        Fonts.LabelFont font = fonts.of(label, pen.scale());
        gc.setFont(font.font());
        gc.setForeground(colors.of(label.color()));
        for (TextLine line : block.lines()) {
            gc.drawText(line.text(), pen.x(line.x()), pen.y(line.baseline()) - font.ascent(), SWT.DRAW_TRANSPARENT);
        }
    }

    private void bars(GC gc, Pen pen, Label label, TextBlock block) {
        gc.setBackground(colors.of(label.color()));
        gc.setAlpha(BAR_STRENGTH);
        int height = Math.max(1, pen.length(label.size() / 2.0));
        for (TextLine line : block.lines()) {
            gc.fillRectangle(pen.x(line.x()), pen.y(line.baseline()) - height, pen.length(line.width()), height);
        }
        gc.setAlpha(OPAQUE);
    }

    void icon(GC gc, Pen pen, String path, double x, double y, double width) {
        int size = pen.length(width);
        if (size >= READABLE) {
            Image image = icons.of(path, size);
            gc.drawImage(image, pen.x(x), pen.y(y));
        }
    }

    void dispose() {
        fonts.dispose();
    }
}
