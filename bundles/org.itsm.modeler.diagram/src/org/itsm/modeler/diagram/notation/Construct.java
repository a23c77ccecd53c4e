/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of the file: what it is, its attributes and its parts. */
final class Construct {

    private final Construct parent;
    private final String tag;
    private final String kind;
    private final int line;
    private final Map<String, String> attributes;
    private final List<Construct> parts = new ArrayList<>();
    private String text = "";

    /**
     * Adds itself to what it is in.
     *
     * @param kind its class, such as {@code diagram:Layer}
     */
    Construct(Construct parent, String tag, String kind, int line, Map<String, String> attributes) {
        this.parent = parent;
        this.tag = tag;
        this.kind = kind;
        this.line = line;
        this.attributes = Map.copyOf(attributes);
        if (parent != null) {
            parent.parts.add(this);
        }
    }

    void addText(String more) {
        text += more;
    }

    Construct parent() {
        return parent;
    }

    String tag() {
        return tag;
    }

    String kind() {
        return kind;
    }

    boolean is(String... kinds) {
        return List.of(kinds).contains(kind);
    }

    int line() {
        return line;
    }

    String text() {
        return text.strip();
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** The value of the attribute, or null. */
    String attribute(String name) {
        return attributes.get(name);
    }

    /** Its id; null for a construct that has none. */
    String name() {
        return attributes.get("name");
    }

    List<Construct> parts() {
        return parts;
    }

    /** The parts of the tag, in order. */
    List<Construct> parts(String wanted) {
        return parts.stream().filter(part -> part.tag.equals(wanted)).toList();
    }

    /** The first part of the tag. */
    Optional<Construct> part(String wanted) {
        return parts.stream().filter(part -> part.tag.equals(wanted)).findFirst();
    }

    /** Where it stands, for messages: the ids and tags from the first construct with an id on. */
    String place() {
        String step = name() == null ? tag : name();
        boolean first = parent == null || parent.parent == null;
        return first ? step : parent.place() + " > " + step;
    }

    /** A name that no other construct has: the ids and steps from the representation on. */
    String path() {
        String step = name() == null ? tag + "." + parent.parts(tag).indexOf(this) : name();
        return parent == null || parent.parent == null ? step : parent.path() + "/" + step;
    }

    /** The construct itself or the nearest around it that is of one of the kinds; null when there is none. */
    Construct nearest(String... kinds) {
        Construct at = this;
        while (at != null && !at.is(kinds)) {
            at = at.parent;
        }
        return at;
    }
}
