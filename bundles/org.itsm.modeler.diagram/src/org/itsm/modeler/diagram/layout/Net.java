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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Edges of one kind that share the way to one box: the port there, one track in each channel and one in a corridor between
 * columns. Each has a port of its own at its other end.
 */
final class Net {

    /** No corridor: all happens in one channel. */
    static final int NONE = -1;

    final Port hub;
    /** Whether the edges come together at their targets, or go out from one source. */
    final boolean toTarget;
    final List<Link> links = new ArrayList<>();
    final List<Port> ends = new ArrayList<>();
    /** The tracks along channels, by channel. */
    final SortedMap<Integer, Run> runs = new TreeMap<>();
    int corridor = NONE;
    /** The track along the corridor; its range is of channels. */
    Run climb;

    Net(Port hub, boolean toTarget) {
        this.hub = hub;
        this.toTarget = toTarget;
    }

    void add(Link link, Port end) {
        links.add(link);
        ends.add(end);
    }

    /** Of its first edge. */
    String key() {
        return links.get(0).edge().key();
    }

    /** Whether it is one line straight from box to box. */
    boolean isStraight() {
        return ends.size() == 1 && ends.get(0).channel == hub.channel && ends.get(0).column == hub.column;
    }

    boolean climbs() {
        return ends.stream().anyMatch(end -> end.channel != hub.channel);
    }

    double corridorOrdinal() {
        return corridor - 0.5;
    }

    /** A line along a channel or corridor. */
    static final class Run {
        final Net net;
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        /** Decides which runs are given the first tracks. */
        double first;
        double second;
        int track;

        Run(Net net) {
            this.net = net;
        }

        void cover(double at) {
            cover(at, at);
        }

        void cover(double low, double high) {
            from = Math.min(from, low);
            to = Math.max(to, high);
        }
    }
}
