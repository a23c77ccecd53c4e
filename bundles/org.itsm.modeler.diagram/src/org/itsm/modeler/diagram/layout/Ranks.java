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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.diagram.Figure;

/**
 * Sorts the leaves of one container into bands below each other, so that links between them go one way: parents above their
 * parts. A way that goes in a circle is cut where it closes.
 */
final class Ranks {

    private static final int MOST_ADDED_ROWS = 2;

    private final Map<Box, List<Box>> below = new HashMap<>();
    private final Map<Box, List<List<Box>>> known = new HashMap<>();

    /**
     * @param links  all links of the diagram
     * @param upward whether most links begin at the lower figure
     */
    Ranks(List<Link> links, boolean upward) {
        for (Link link : links) {
            Box from = upward ? link.target() : link.source();
            Box to = upward ? link.source() : link.target();
            if (from != to && from.parent == to.parent && from.isLeaf() && to.isLeaf()) {
                below.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
            }
        }
    }

    /** The bands of the container from top to bottom. Long ways would make high lanes: then there is one band only. */
    List<List<Box>> bands(Box container, int mostWidth) {
        boolean stack = container.figure != null && container.figure.kind() == Figure.Kind.VERTICAL_STACK;
        int width = stack ? 1 : mostWidth;
        List<List<Box>> bands = known.computeIfAbsent(container, key -> bands(key.leafChildren()));
        int count = bands.stream().mapToInt(List::size).sum();
        int flat = rows(count, width);
        int banded = bands.stream().mapToInt(band -> rows(band.size(), width)).sum();
        if (banded <= flat + Math.max(MOST_ADDED_ROWS, flat / 2)) {
            return bands;
        }
        return List.of(bands.stream().flatMap(List::stream).sorted(Comparator.comparingInt(box -> box.index)).toList());
    }

    private List<List<Box>> bands(List<Box> leaves) {
        Map<Box, Integer> depths = depths(leaves);
        List<List<Box>> bands = new ArrayList<>();
        for (Box leaf : leaves) {
            int depth = depths.getOrDefault(leaf, 0);
            while (bands.size() <= depth) {
                bands.add(new ArrayList<>());
            }
            bands.get(depth).add(leaf);
        }
        return bands;
    }

    static int rows(int count, int width) {
        return (count + width - 1) / width;
    }

    private Map<Box, Integer> depths(List<Box> leaves) {
        List<Box> finished = finished(leaves);
        Map<Box, Integer> places = new HashMap<>();
        for (Box box : finished) {
            places.put(box, places.size());
        }
        Map<Box, Integer> depths = new HashMap<>();
        for (int i = finished.size() - 1; i >= 0; i--) {
            Box box = finished.get(i);
            for (Box lower : below.getOrDefault(box, List.of())) {
                if (places.get(lower) < i) {
                    depths.merge(lower, depths.getOrDefault(box, 0) + 1, Math::max);
                }
            }
        }
        return depths;
    }

    /** What is below comes first, but for where circles close. Without recursion: models hold long ways. */
    private List<Box> finished(List<Box> leaves) {
        List<Box> finished = new ArrayList<>();
        Map<Box, Iterator<Box>> seen = new HashMap<>();
        Deque<Box> way = new ArrayDeque<>();
        for (Box leaf : leaves) {
            if (enter(leaf, seen)) {
                way.push(leaf);
            }
            while (!way.isEmpty()) {
                Iterator<Box> lower = seen.get(way.peek());
                if (!lower.hasNext()) {
                    finished.add(way.pop());
                    continue;
                }
                Box next = lower.next();
                if (enter(next, seen)) {
                    way.push(next);
                }
            }
        }
        return finished;
    }

    private boolean enter(Box box, Map<Box, Iterator<Box>> seen) {
        return seen.putIfAbsent(box, below.getOrDefault(box, List.of()).iterator()) == null;
    }
}
