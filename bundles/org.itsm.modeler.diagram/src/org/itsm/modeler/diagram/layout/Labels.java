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

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.Label;

/** Breaks labels into lines that fit, and places them. Nothing of a text is ever left out. */
final class Labels {

    static final double ICON = 16;
    private static final double ICON_GAP = 4;
    private static final double EDGE_LABEL = 120;

    private final TextMeasure measure;

    Labels(TextMeasure measure) {
        this.measure = measure;
    }

    /** Breaks the label so that neither a line nor icon and line together are wider, where letters allow. */
    Wrapped wrap(Label label, double width) {
        boolean icon = label.icon() != null;
        double room = width - (icon ? ICON + ICON_GAP : 0);
        List<String> lines = new ArrayList<>();
        for (String paragraph : label.text().split("\\R", -1)) {
            fill(label, paragraph.strip(), room, lines);
        }
        if (lines.size() == 1 && lines.get(0).isEmpty()) {
            lines.clear();
        }
        List<Double> widths = lines.stream().map(line -> width(label, line)).toList();
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double lineHeight = measure.lineHeight(label.size());
        double iconWidth = icon ? ICON + (lines.isEmpty() ? 0 : ICON_GAP) : 0;
        double height = Math.max(lines.size() * lineHeight, icon ? ICON : 0);
        return new Wrapped(List.copyOf(lines), widths, icon, lineHeight, measure.ascent(label.size()), widest + iconWidth, height);
    }

    /** Places the label in the room: across as it is aligned, and in the middle or at the top. */
    static TextBlock place(Wrapped wrapped, Alignment alignment, Bounds room, boolean top) {
        double x = aligned(alignment, room.x(), room.width(), wrapped.width());
        double y = top ? room.y() : room.y() + (room.height() - wrapped.height()) / 2;
        double textX = x;
        Bounds icon = null;
        if (wrapped.icon()) {
            double iconY = top ? y + Math.max(0, (wrapped.lineHeight() - ICON) / 2) : y + (wrapped.height() - ICON) / 2;
            icon = new Bounds(x, iconY, ICON, ICON);
            textX += ICON + ICON_GAP;
        }
        double textWidth = x + wrapped.width() - textX;
        double above = top ? 0 : (wrapped.height() - wrapped.lines().size() * wrapped.lineHeight()) / 2;
        double baseline = y + above + wrapped.ascent();
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.lines().size(); i++) {
            double lineX = aligned(alignment, textX, textWidth, wrapped.widths().get(i));
            lines.add(new TextLine(wrapped.lines().get(i), lineX, baseline + i * wrapped.lineHeight(), wrapped.widths().get(i)));
        }
        return new TextBlock(new Bounds(x, y, wrapped.width(), wrapped.height()), icon, lines);
    }

    /** Breaks the label and places it around the middle of its edge. */
    TextBlock onEdge(Label label, List<Point> way) {
        Wrapped wrapped = wrap(label, EDGE_LABEL);
        Point middle = Polylines.middle(way);
        Bounds room = new Bounds(middle.x() - wrapped.width() / 2, middle.y() - wrapped.height() / 2, wrapped.width(), wrapped.height());
        return place(wrapped, Alignment.CENTER, room, false);
    }

    private static double aligned(Alignment alignment, double x, double room, double width) {
        return switch (alignment) {
        case LEFT -> x;
        case CENTER -> x + (room - width) / 2;
        case RIGHT -> x + room - width;
        };
    }

    private void fill(Label label, String paragraph, double room, List<String> lines) {
        String line = "";
        for (String word : paragraph.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(label, longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(label, word, room, lines);
        }
        lines.add(line);
    }

    /** Breaks a word that is wider than a line, after a hyphen or slash where there is one; gives its last part. */
    private String broken(Label label, String word, double room, List<String> lines) {
        String rest = word;
        while (width(label, rest) > room && rest.codePointCount(0, rest.length()) > 1) {
            int fits = fitting(label, rest, room);
            int better = lastBreak(rest, fits);
            int end = better > 0 ? better : fits;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private int fitting(Label label, String word, double room) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(label, word.substring(0, next)) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int lastBreak(String word, int end) {
        for (int at = end; at > end / 2; at--) {
            if ("-/_.,;:".indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return 0;
    }

    private double width(Label label, String text) {
        return measure.width(text, label.size(), label.bold(), label.italic());
    }
}
