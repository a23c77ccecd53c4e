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

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.itsm.modeler.diagram.font.FontFace;

/** The letters of a picture: which of them it uses, and how they look. */
final class Letters {

    /** Metrically alike ones follow, in case a viewer passes over the letters inside. */
    static final String FAMILY = "'ITSM Diagram','Liberation Sans',Arimo,Arial,Helvetica,sans-serif";

    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private final Map<Style, SortedSet<Integer>> used = new EnumMap<>(Style.class);

    void use(String text, boolean bold, boolean italic) {
        SortedSet<Integer> letters = used.computeIfAbsent(Style.of(bold, italic), style -> new TreeSet<>());
        text.codePoints().forEach(letters::add);
    }

    static double pixels(int points) {
        return points * PIXELS_PER_POINT;
    }

    /** The rules of a style sheet that bring the used letters along. */
    String fontFaces() {
        StringBuilder rules = new StringBuilder();
        used.forEach((style, letters) -> rules.append("@font-face{font-family:'ITSM Diagram';font-weight:")
                .append(style.bold ? "700" : "400").append(";font-style:").append(style.italic ? "italic" : "normal")
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(FontFace.of(style.bold, style.italic).subset(letters)))
                .append(")}\n"));
        return "\n" + rules;
    }

    /** The text as a path, its base line beginning at the point. */
    static String outline(String text, boolean bold, boolean italic, double size, double x, double y) {
        FontFace face = FontFace.of(bold, italic);
        GeneralPath path = new GeneralPath();
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            GeneralPath letter = face.knows(codePoint) ? face.outline(Character.toString(codePoint)) : foreign(face, codePoint);
            letter.transform(new AffineTransform(size, 0, 0, size, at, y));
            path.append(letter, false);
            at += face.advance(codePoint) * size;
        }
        return data(path);
    }

    /** A letter that the font does not have: as the machine has it, where it has fonts at all. */
    private static GeneralPath foreign(FontFace face, int codePoint) {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(1f);
            if (font.canDisplay(codePoint)) {
                FontRenderContext context = new FontRenderContext(null, true, true);
                return new GeneralPath(font.createGlyphVector(context, Character.toChars(codePoint)).getOutline());
            }
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            // A machine without any font is nothing wrong: the sign for an unknown letter is drawn.
            return face.outline(Character.toString(codePoint));
        }
        return face.outline(Character.toString(codePoint));
    }

    private static String data(GeneralPath path) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
            case PathIterator.SEG_MOVETO -> append(data.append('M'), c, 2);
            case PathIterator.SEG_LINETO -> append(data.append('L'), c, 2);
            case PathIterator.SEG_QUADTO -> append(data.append('Q'), c, 4);
            case PathIterator.SEG_CUBICTO -> append(data.append('C'), c, 6);
            default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, double[] coordinates, int count) {
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(Xml.number(coordinates[i]));
        }
    }

    /** The faces of the font. */
    private enum Style {
        REGULAR(false, false), BOLD(true, false), ITALIC(false, true), BOLD_ITALIC(true, true);

        private final boolean bold;
        private final boolean italic;

        Style(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }

        static Style of(boolean bold, boolean italic) {
            return values()[(bold ? 1 : 0) + (italic ? 2 : 0)];
        }
    }
}
