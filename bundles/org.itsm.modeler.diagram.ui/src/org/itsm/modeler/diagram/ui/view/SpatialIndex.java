/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

import org.itsm.modeler.diagram.layout.Bounds;

/** Finds what lies in a rectangle without looking at everything: a tree of rectangles, packed once and never altered. */
public final class SpatialIndex<T> {

    private static final int FAN_OUT = 16;

    private final Node<T> root;

    private SpatialIndex(Node<T> root) {
        this.root = root;
    }

    /** Something and the rectangle that it is in. */
    public record Entry<T>(T item, Bounds bounds) {
    }

    private record Node<T>(Bounds bounds, List<Node<T>> below, T item) {
    }

    public static <T> SpatialIndex<T> of(List<Entry<T>> entries) {
        List<Node<T>> level = new ArrayList<>();
        for (Entry<T> entry : entries) {
            level.add(new Node<>(entry.bounds(), List.of(), entry.item()));
        }
        while (level.size() > 1) {
            level = pack(level);
        }
        return new SpatialIndex<>(level.isEmpty() ? null : level.get(0));
    }

    /** Neighbours come together: slices from left to right, in each from top to bottom. */
    private static <T> List<Node<T>> pack(List<Node<T>> nodes) {
        int groups = (nodes.size() + FAN_OUT - 1) / FAN_OUT;
        int slice = (int) Math.ceil(Math.sqrt(groups)) * FAN_OUT;
        List<Node<T>> sorted = sorted(nodes, Bounds::centerX);
        List<Node<T>> packed = new ArrayList<>(groups);
        for (int start = 0; start < sorted.size(); start += slice) {
            List<Node<T>> column = sorted(sorted.subList(start, Math.min(start + slice, sorted.size())), Bounds::centerY);
            for (int from = 0; from < column.size(); from += FAN_OUT) {
                packed.add(above(List.copyOf(column.subList(from, Math.min(from + FAN_OUT, column.size())))));
            }
        }
        return packed;
    }

    /** Sorted by whole numbers that hold place and position in the list: many times as fast as comparing objects. */
    private static <T> List<Node<T>> sorted(List<Node<T>> nodes, ToDoubleFunction<Bounds> place) {
        long[] order = new long[nodes.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) (int) place.applyAsDouble(nodes.get(i).bounds()) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        List<Node<T>> sorted = new ArrayList<>(order.length);
        for (long each : order) {
            sorted.add(nodes.get((int) each));
        }
        return sorted;
    }

    private static <T> Node<T> above(List<Node<T>> below) {
        Bounds all = below.get(0).bounds();
        for (Node<T> node : below) {
            all = all.union(node.bounds());
        }
        return new Node<>(all, below, null);
    }

    /** Everything that touches the area, in no order. */
    public void forEach(Bounds area, Consumer<T> found) {
        if (root != null) {
            collect(root, area, found);
        }
    }

    private void collect(Node<T> node, Bounds area, Consumer<T> found) {
        if (!Rectangles.touch(node.bounds(), area)) {
            return;
        }
        if (node.below().isEmpty()) {
            found.accept(node.item());
        }
        for (Node<T> below : node.below()) {
            collect(below, area, found);
        }
    }
}
