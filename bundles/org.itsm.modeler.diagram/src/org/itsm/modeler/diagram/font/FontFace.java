/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One face of the font. Measures are in parts of the font size. */
public final class FontFace {

    private static final double UNKNOWN_WIDTH = 0.6;
    private static final double WIDE = 1;
    /** The advances of the code points below are read once: nearly all texts are made of them. */
    private static final int LATIN = 0x250;
    /** What a viewer needs to show letters; the hints for coarse screens are larger than all the rest. */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
            "post");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;
    private final double[] latin = new double[LATIN];

    private FontFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
        Arrays.setAll(latin, this::readAdvance);
    }

    /** The face of the style; each is read from the bundle when it is first asked for. */
    public static FontFace of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BoldItalic.FACE : Bold.FACE;
        }
        return italic ? Italic.FACE : Regular.FACE;
    }

    /** How far the next letter stands from this one. */
    public double advance(int codePoint) {
        return codePoint < LATIN ? latin[codePoint] : readAdvance(codePoint);
    }

    private double readAdvance(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return advanceOfUnknown(codePoint);
        }
        try {
            return font.getAdvanceWidth(glyph) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean knows(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** From the base line to the top of a line. */
    public double ascent() {
        return measured(() -> font.getHorizontalHeader().getAscender()) / unit;
    }

    /** From the base line to the bottom of a line. */
    public double descent() {
        return -measured(() -> font.getHorizontalHeader().getDescender()) / unit;
    }

    /** The outline of the text, its left end at the origin, y downwards, for a font size of 1. */
    public GeneralPath outline(String text) {
        GeneralPath path = new GeneralPath();
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            path.append(glyph(codePoint).getPathIterator(new AffineTransform(1 / unit, 0, 0, -1 / unit, x, 0)), false);
            x += advance(codePoint);
        }
        return path;
    }

    /** A TrueType font with no other letters than these; the same bytes for the same letters. */
    public byte[] subset(SortedSet<Integer> codePoints) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            codePoints.stream().filter(this::knows).forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath glyph(int codePoint) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double advanceOfUnknown(int codePoint) {
        return switch (Character.getType(codePoint)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
        case Character.OTHER_LETTER, Character.OTHER_SYMBOL, Character.SURROGATE -> WIDE;
        default -> UNKNOWN_WIDTH;
        };
    }

    private static double measured(Reading reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FontFace read(String name) {
        try (InputStream in = FontFace.class.getResourceAsStream("LiberationSans-" + name + ".ttf")) {
            return new FontFace(new TTFParser().parse(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something read from the font. */
    private interface Reading {
        double read() throws IOException;
    }

    private static final class Regular {
        private static final FontFace FACE = read("Regular");
    }

    private static final class Bold {
        private static final FontFace FACE = read("Bold");
    }

    private static final class Italic {
        private static final FontFace FACE = read("Italic");
    }

    private static final class BoldItalic {
        private static final FontFace FACE = read("BoldItalic");
    }
}
