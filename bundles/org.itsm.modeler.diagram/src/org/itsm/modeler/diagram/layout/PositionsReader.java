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

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form of a file of positions: a first line that names form and version, then a line for each figure with diagram, root,
 * figure, x and y between single blanks. Names are percent-encoded; a name that is absent is {@code -}. Lines that are empty
 * or begin with {@code #} say nothing.
 */
final class PositionsReader {

    static final String HEAD = "itsm-layout 1";

    private static final String ABSENT = "-";
    private static final int FIELDS = 5;
    private static final double FAR = 1_000_000;

    private final String file;
    private int line;

    PositionsReader(String file) {
        this.file = file;
    }

    SortedMap<Positions.Place, Point> read(BufferedReader reader) throws IOException {
        SortedMap<Positions.Place, Point> points = new TreeMap<>();
        boolean headSeen = false;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            String content = text.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (headSeen) {
                entry(content, points);
            } else {
                head(content);
                headSeen = true;
            }
        }
        if (!headSeen) {
            line = 1;
            throw wrong("positions.head", HEAD);
        }
        return points;
    }

    static String text(SortedMap<Positions.Place, Point> points) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Map.Entry<Positions.Place, Point> entry : points.entrySet()) {
            Positions.Place place = entry.getKey();
            text.append(name(place.description())).append(' ').append(name(place.root())).append(' ')
                    .append(name(place.key())).append(' ').append(number(entry.getValue().x())).append(' ')
                    .append(number(entry.getValue().y())).append('\n');
        }
        return text.toString();
    }

    /** As precise as the file is, and no further away than it can say. */
    static Point rounded(Point point) {
        return new Point(rounded(point.x()), rounded(point.y()));
    }

    private static double rounded(double value) {
        return Math.max(-FAR, Math.min(FAR, Math.rint(value)));
    }

    private void head(String content) throws PositionsException {
        if (content.startsWith("<<<<<<<")) {
            throw wrong("positions.conflict");
        }
        if (!content.equals(HEAD)) {
            throw wrong("positions.head", HEAD);
        }
    }

    private void entry(String content, Map<Positions.Place, Point> points) throws PositionsException {
        if (content.startsWith("<<<<<<<") || content.startsWith("=======") || content.startsWith(">>>>>>>")) {
            throw wrong("positions.conflict");
        }
        String[] fields = content.split(" +");
        if (fields.length != FIELDS) {
            throw wrong("positions.fields", fields.length);
        }
        Positions.Place place = new Positions.Place(decoded(fields[0]), decoded(fields[1]), decoded(fields[2]));
        if (points.put(place, rounded(new Point(coordinate(fields[3]), coordinate(fields[4])))) != null) {
            throw wrong("positions.twice", place.key());
        }
    }

    private double coordinate(String field) throws PositionsException {
        try {
            double value = Double.parseDouble(field);
            if (Math.abs(value) <= FAR) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong("positions.number", field);
        }
        throw wrong("positions.number", field);
    }

    private String decoded(String field) throws PositionsException {
        if (field.equals(ABSENT)) {
            return "";
        }
        try {
            return URLDecoder.decode(field, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw wrong("positions.name", field);
        }
    }

    private PositionsException wrong(String key, Object... arguments) {
        return new PositionsException(file, line, Messages.get(key, arguments));
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            return ABSENT;
        }
        // A form's encoder leaves nearly all letters of identifiers as they are; a lone dash must not read as absent.
        return text.equals(ABSENT) ? "%2D" : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
