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
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.model.resource.AtomicFile;

/**
 * The places that users gave to figures, of all diagrams of one model. Kept in a file beside the model, {@code
 * shop.itsm.layout} for {@code shop.itsm}: one line a figure, sorted, so that versions can be compared and merged. A place
 * is that of the top left corner, counted from the top left corner of the figure around, or of the diagram.
 */
public final class Positions {

    private static final String EXTENSION = "layout";
    private static final Positions NONE = new Positions(Collections.emptySortedMap());

    private final SortedMap<Place, Point> points;

    private Positions(SortedMap<Place, Point> points) {
        this.points = points;
    }

    /** Nothing was set by hand. */
    public static Positions none() {
        return NONE;
    }

    /** The file that holds the positions of the model. */
    public static Path fileFor(Path model) {
        return model.resolveSibling(model.getFileName() + "." + EXTENSION);
    }

    /** The file that holds the positions of the model. */
    public static URI fileFor(URI model) {
        return model.appendFileExtension(EXTENSION);
    }

    /** Reads the file; when there is none, nothing was set by hand. */
    public static Positions read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param name of the file, for messages
     */
    public static Positions read(InputStream in, String name) throws IOException {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            return new Positions(new PositionsReader(name).read(new BufferedReader(reader)));
        } catch (CharacterCodingException e) {
            throw new PositionsException(name, 1, Messages.get("positions.encoding"));
        }
    }

    /** Understands the content of a file. */
    static Positions parse(String text, String name) throws IOException {
        return new Positions(new PositionsReader(name).read(new BufferedReader(new StringReader(text))));
    }

    /** Writes the file, or deletes it when nothing is set by hand. */
    public void write(Path file) throws IOException {
        if (points.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            AtomicFile.replace(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The content of the file. */
    public String text() {
        return PositionsReader.text(points);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Where the figure was put. */
    public Optional<Point> of(Diagram diagram, String key) {
        return Optional.ofNullable(points.get(place(diagram, key)));
    }

    /** Whether any figure of the diagram was put somewhere. */
    public boolean any(Diagram diagram) {
        Place first = place(diagram, "");
        SortedMap<Place, Point> rest = points.tailMap(first);
        return !rest.isEmpty() && rest.firstKey().sameDiagram(first);
    }

    /** These and the new places, by the figures' keys. */
    public Positions with(Diagram diagram, Map<String, Point> places) {
        SortedMap<Place, Point> changed = new TreeMap<>(points);
        places.forEach((key, point) -> changed.put(place(diagram, key), PositionsReader.rounded(point)));
        return new Positions(changed);
    }

    /** These, but for the figures, which find their places by themselves again. */
    public Positions without(Diagram diagram, Collection<String> keys) {
        SortedMap<Place, Point> changed = new TreeMap<>(points);
        keys.forEach(key -> changed.remove(place(diagram, key)));
        return new Positions(changed);
    }

    /** These, but for the diagram. */
    public Positions without(Diagram diagram) {
        Place first = place(diagram, "");
        SortedMap<Place, Point> changed = new TreeMap<>(points);
        changed.keySet().removeIf(first::sameDiagram);
        return new Positions(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Positions positions && points.equals(positions.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    private static Place place(Diagram diagram, String key) {
        String root = diagram.root() == null ? null : EcoreUtil.getID(diagram.root());
        return new Place(diagram.description(), root == null ? "" : root, key);
    }

    /** A figure in a diagram. */
    record Place(String description, String root, String key) implements Comparable<Place> {

        boolean sameDiagram(Place other) {
            return description.equals(other.description) && root.equals(other.root);
        }

        @Override
        public int compareTo(Place other) {
            int byDiagram = description.compareTo(other.description);
            int byRoot = byDiagram != 0 ? byDiagram : root.compareTo(other.root);
            return byRoot != 0 ? byRoot : key.compareTo(other.key);
        }
    }
}
