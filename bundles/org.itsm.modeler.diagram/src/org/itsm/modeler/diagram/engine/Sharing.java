/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;

/**
 * Makes a diagram share with an earlier one what is equal in both, so that comparing them later is a matter of looking
 * whether two parts are one and the same.
 */
final class Sharing {

    private Sharing() {
    }

    /** A diagram equal to {@code now}, of parts of {@code before} where they are equal. */
    static Diagram with(Diagram before, Diagram now) {
        return new Diagram(now.description(), now.title(), now.root(), figures(before.figures(), now.figures()),
                shared(before.edges(), now.edges(), Edge::key, Sharing::equalOne));
    }

    private static List<Figure> figures(List<Figure> before, List<Figure> now) {
        return shared(before, now, Figure::key, Sharing::figure);
    }

    private static Figure figure(Figure before, Figure now) {
        if (now.children().isEmpty() && now.bordered().isEmpty()) {
            return equalOne(before, now);
        }
        return equalOne(before, new Figure(now.key(), now.mapping(), now.element(), now.kind(), now.label(), now.tooltip(), now.style(),
                figures(before.children(), now.children()), figures(before.bordered(), now.bordered()), now.decorations()));
    }

    private static <T> T equalOne(T before, T now) {
        return before.equals(now) ? before : now;
    }

    private static <T> List<T> shared(List<T> before, List<T> now, Function<T, String> key, BiFunction<T, T, T> sharing) {
        Places<T> places = new Places<>(before, key);
        List<T> result = new ArrayList<>(now.size());
        for (T each : now) {
            T old = places.find(key.apply(each));
            result.add(old == null ? each : sharing.apply(old, each));
        }
        return result.equals(before) ? before : result;
    }

    /** Finds parts by their keys; quickly when they are asked for in their order. */
    private static final class Places<T> {

        private final List<T> parts;
        private final Function<T, String> key;
        private final Map<String, Integer> numbers = new HashMap<>();
        private int next;

        Places(List<T> parts, Function<T, String> key) {
            this.parts = parts;
            this.key = key;
        }

        /** The part of the key; null when there is none. */
        T find(String wanted) {
            if (next >= parts.size() || !key.apply(parts.get(next)).equals(wanted)) {
                Integer number = numbers().get(wanted);
                if (number == null) {
                    return null;
                }
                next = number;
            }
            return parts.get(next++);
        }

        private Map<String, Integer> numbers() {
            for (int i = numbers.size(); i < parts.size(); i++) {
                numbers.put(key.apply(parts.get(i)), i);
            }
            return numbers;
        }
    }
}
