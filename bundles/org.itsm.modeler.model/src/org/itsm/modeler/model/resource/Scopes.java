/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The namespaces in force while a file is read. */
final class Scopes {

    /** All declarations in force, the innermost last. */
    private final List<RawXml.Namespace> declarations = new ArrayList<>();
    /** How many were in force before each open element. */
    private int[] marks = new int[16];
    private int depth;
    /** Declarations that belong to the element that opens next. */
    private final List<RawXml.Namespace> next = new ArrayList<>();

    void declare(String prefix, String uri) {
        next.add(new RawXml.Namespace(prefix, uri));
    }

    /** What the element declares that opens next. */
    List<RawXml.Namespace> declared() {
        return next;
    }

    void open() {
        if (depth == marks.length) {
            marks = Arrays.copyOf(marks, depth * 2);
        }
        marks[depth++] = declarations.size();
        if (!next.isEmpty()) {
            declarations.addAll(next);
            next.clear();
        }
    }

    void close() {
        int mark = marks[--depth];
        while (declarations.size() > mark) {
            declarations.remove(declarations.size() - 1);
        }
    }

    /** What the innermost open element declares. */
    List<RawXml.Namespace> current() {
        return List.copyOf(declarations.subList(marks[depth - 1], declarations.size()));
    }

    /** The namespace of the prefix; null when it has none. */
    String uriOf(String prefix) {
        for (int i = declarations.size() - 1; i >= 0; i--) {
            if (declarations.get(i).prefix().equals(prefix)) {
                String uri = declarations.get(i).uri();
                return uri.isEmpty() ? null : uri;
            }
        }
        return null;
    }

    /** What an element must declare to mean the same below a document element that binds prefixes in another way. */
    List<RawXml.Namespace> hoisted(UnaryOperator<String> boundOutside) {
        Map<String, String> inForce = new LinkedHashMap<>();
        declarations.forEach(namespace -> inForce.put(namespace.prefix(), namespace.uri()));
        List<RawXml.Namespace> result = new ArrayList<>(0);
        inForce.forEach((prefix, uri) -> {
            String outside = boundOutside.apply(prefix);
            if (!Objects.equals(outside == null ? "" : outside, uri)) {
                result.add(new RawXml.Namespace(prefix, uri));
            }
        });
        return result;
    }
}
