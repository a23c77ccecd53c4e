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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.font.FontFace;
import org.itsm.modeler.diagram.layout.TextMeasure;

/** The fonts of labels at any scale: those of the diagram engine, so that a text takes the room that was left for it. */
final class Fonts {

    private static final String FAMILY = "Liberation Sans";
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final String SAMPLE = "Reduce the unplanned downtime of the booking service by half";
    private static final int SAMPLE_SIZE = 48;
    /** Heights are rounded to this part of a point, so that zooming does not make a font for each step. */
    private static final float PRECISION = 8;
    /** More than these are not kept. */
    private static final int KEPT = 64;

    private final Display display;
    private final Map<FontKey, LabelFont> fonts = new HashMap<>();
    private final double correction;

    private record FontKey(int height, int style) {
    }

    /**
     * A font and how high it stands on its base line.
     *
     * @param ascent from the top of a text to its base line, in pixels
     */
    record LabelFont(Font font, int ascent) {
    }

    Fonts(Display display) {
        this.display = display;
        FACES.forEach(this::load);
        this.correction = correction();
    }

    private void load(String face) {
        URL inBundle = FontFace.class.getResource("LiberationSans-" + face + ".ttf");
        try {
            URL file = FileLocator.toFileURL(inBundle);
            display.loadFont(new Path(file.getPath()).toOSString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a point of the layout is in points of the display, by what a text really takes there. */
    private double correction() {
        Font font = new Font(display, FAMILY, SAMPLE_SIZE, SWT.NORMAL);
        GC gc = new GC(display);
        try {
            gc.setFont(font);
            double real = gc.stringExtent(SAMPLE).x;
            return TextMeasure.standard().width(SAMPLE, SAMPLE_SIZE, false, false) / Math.max(1, real);
        } finally {
            gc.dispose();
            font.dispose();
        }
    }

    LabelFont of(Label label, double scale) {
        int style = (label.bold() ? SWT.BOLD : SWT.NORMAL) | (label.italic() ? SWT.ITALIC : SWT.NORMAL);
        int height = Math.max(1, (int) Math.floor(label.size() * correction * scale * PRECISION));
        FontKey key = new FontKey(height, style);
        if (fonts.size() >= KEPT && !fonts.containsKey(key)) {
            dispose();
        }
        return fonts.computeIfAbsent(key, this::create);
    }

    private LabelFont create(FontKey key) {
        FontData data = new FontData(FAMILY, 1, key.style());
        data.height = key.height() / PRECISION;
        Font font = new Font(display, data);
        GC gc = new GC(display);
        gc.setFont(font);
        LabelFont result = new LabelFont(font, gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading());
        gc.dispose();
        return result;
    }

    void dispose() {
        fonts.values().forEach(font -> font.font().dispose());
        fonts.clear();
    }
}
