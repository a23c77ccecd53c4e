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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.itsm.modeler.diagram.EdgeStyle;

/**
 * Finds the way of each edge on the grid. Rows of boxes have channels between them and columns have corridors; an edge goes
 * from a border along a channel, where needed along one corridor, and along the channel at its other end. So it passes no
 * box, and turns at most four times.
 */
final class Nets {

    private static final double CORRIDOR_HALF = 0.18;

    final List<Net> nets = new ArrayList<>();
    /** Edges between boxes side by side, straight across the corridor. */
    final List<Link> across = new ArrayList<>();
    final int[] channelTracks;
    final int[] corridorTracks;

    private final int[] load;
    final Wishes wishes;

    Nets(List<Link> links, int rows, int columns, Wishes wishes) {
        this.wishes = wishes;
        channelTracks = new int[rows + 1];
        corridorTracks = new int[columns + 1];
        load = new int[columns + 1];
        group(links);
        nets.forEach(this::chooseCorridor);
        orderPorts();
        assignChannels();
        assignCorridors();
    }

    private void group(List<Link> links) {
        Map<String, Boolean> atTarget = hubsAtTarget(links);
        Map<Key, Net> known = new LinkedHashMap<>();
        for (Link link : links) {
            if (isAcross(link)) {
                across.add(link);
                continue;
            }
            boolean target = atTarget.get(link.edge().mapping());
            Box hub = target ? link.target() : link.source();
            Box end = target ? link.source() : link.target();
            boolean hubBottom = isBelow(end, hub) || !isBelow(hub, end) && besideAtBottom(hub, end);
            boolean endBottom = isBelow(hub, end) || !isBelow(end, hub) && hubBottom;
            Key key = new Key(hub, hubBottom, target, link.edge().mapping(), link.edge().style(),
                    link.edge().label() == null ? null : link.edge().key());
            Port port = new Port(end, endBottom, nearest(end, hub));
            known.computeIfAbsent(key, k -> new Net(new Port(hub, hubBottom, nearest(hub, end)), target)).add(link, port);
        }
        nets.addAll(known.values());
    }

    /** By mapping: whether edges come together at their targets; they do at that end where fewer boxes are. */
    private static Map<String, Boolean> hubsAtTarget(List<Link> links) {
        Map<String, Set<Box>> sources = new HashMap<>();
        Map<String, Set<Box>> targets = new HashMap<>();
        for (Link link : links) {
            sources.computeIfAbsent(link.edge().mapping(), key -> new HashSet<>()).add(link.source());
            targets.computeIfAbsent(link.edge().mapping(), key -> new HashSet<>()).add(link.target());
        }
        Map<String, Boolean> result = new HashMap<>();
        targets.forEach((mapping, boxes) -> result.put(mapping, boxes.size() <= sources.get(mapping).size()));
        return result;
    }

    private static boolean isAcross(Link link) {
        Box one = link.source();
        Box other = link.target();
        return one.isLeaf() && other.isLeaf() && one.row == other.row && Math.abs(one.col - other.col) == 1;
    }

    private static boolean isBelow(Box box, Box other) {
        return box.row > other.lastRow();
    }

    /** Boxes beside each other are linked below them, or above when below is another lane. */
    private static boolean besideAtBottom(Box one, Box other) {
        Box lane = one.lane();
        int last = Math.max(one.lastRow(), other.lastRow());
        int first = Math.min(one.row, other.row);
        return last < lane.lastRow() || first == lane.row;
    }

    private static int nearest(Box box, Box other) {
        return (int) Math.round(Math.max(box.col, Math.min(box.lastCol(), other.centerCol())));
    }

    private void chooseCorridor(Net net) {
        if (!net.climbs()) {
            return;
        }
        net.corridor = Math.min(load.length - 1, wishes.get(Wishes.corridor(net), nearCorridor(net)));
        Net.Run climb = new Net.Run(net);
        climb.cover(net.hub.channel);
        net.ends.stream().filter(end -> end.channel != net.hub.channel).forEach(end -> climb.cover(end.channel));
        net.climb = climb;
        load[net.corridor] += (int) (climb.to - climb.from) + 1;
    }

    private int nearCorridor(Net net) {
        double mean = net.ends.stream().filter(end -> end.channel != net.hub.channel).mapToInt(end -> end.column).average().orElse(0);
        int near = net.hub.column + (mean > net.hub.column ? 1 : 0);
        if (mean == net.hub.column) {
            return load[near] <= load[near + 1] ? near : near + 1;
        }
        if (net.ends.size() == 1) {
            int far = net.ends.get(0).column + (mean > net.hub.column ? 0 : 1);
            return load[near] <= load[far] ? near : far;
        }
        return near;
    }

    private void orderPorts() {
        Map<Long, List<Port>> places = new TreeMap<>();
        for (Net net : nets) {
            boolean straight = net.isStraight();
            add(places, net.hub);
            net.hub.lean = net.climbs() ? net.corridorOrdinal()
                    : net.ends.stream().mapToInt(end -> end.column).average().orElse(0);
            net.hub.lean += wishes.get(Wishes.hub(net), 0);
            for (Port end : net.ends) {
                end.lean = end.channel == net.hub.channel ? net.hub.column : net.corridorOrdinal();
                end.lean += wishes.get(Wishes.end(net), 0);
                if (!straight) {
                    add(places, end);
                }
            }
        }
        for (List<Port> ports : places.values()) {
            ports.sort(Comparator.comparingDouble(port -> port.lean));
            for (int i = 0; i < ports.size(); i++) {
                ports.get(i).fraction = (i + 1.0) / (ports.size() + 1);
                ports.get(i).among = ports.size();
            }
        }
        nets.stream().filter(Net::isStraight).forEach(net -> net.ends.get(0).alignWith(net.hub));
    }

    private static void add(Map<Long, List<Port>> places, Port port) {
        places.computeIfAbsent((long) port.channel << 32 | port.column, key -> new ArrayList<>()).add(port);
    }

    private void assignChannels() {
        Map<Integer, List<Net.Run>> channels = new TreeMap<>();
        for (Net net : nets) {
            if (net.isStraight()) {
                continue;
            }
            cover(net, net.hub);
            net.ends.forEach(end -> cover(net, end));
            net.runs.forEach((channel, run) -> {
                preferTrack(run, channel);
                run.first += wishes.get(Wishes.track(net, channel), 0);
                channels.computeIfAbsent(channel, key -> new ArrayList<>()).add(run);
            });
        }
        channels.forEach((channel, runs) -> channelTracks[channel] = Tracks.assign(runs));
    }

    private static void cover(Net net, Port port) {
        Net.Run run = net.runs.computeIfAbsent(port.channel, channel -> new Net.Run(net));
        run.cover(port.ordinal());
        boolean toCorridor = net.climbs() && (port == net.hub || port.channel != net.hub.channel);
        if (toCorridor) {
            run.cover(net.corridorOrdinal() - CORRIDOR_HALF, net.corridorOrdinal() + CORRIDOR_HALF);
        }
    }

    /**
     * Lines that come from above and go to the right take the upper tracks the farther right they begin, those that go to
     * the left the other way round: so they do not cross each other.
     */
    private static void preferTrack(Net.Run run, int channel) {
        Net net = run.net;
        double above = 0;
        double below = 0;
        int countAbove = 0;
        int countBelow = 0;
        List<Port> ports = new ArrayList<>(net.ends);
        ports.add(net.hub);
        for (Port port : ports) {
            if (port.channel == channel && port.bottom) {
                above += port.ordinal();
                countAbove++;
            } else if (port.channel == channel) {
                below += port.ordinal();
                countBelow++;
            }
        }
        if (net.climb != null && net.climb.from < channel) {
            above += net.corridorOrdinal();
            countAbove++;
        }
        if (net.climb != null && net.climb.to > channel) {
            below += net.corridorOrdinal();
            countBelow++;
        }
        double bend = countAbove == 0 || countBelow == 0 ? 0 : below / countBelow - above / countAbove;
        run.first = Math.signum(bend);
        run.second = bend > 0 ? -run.from : run.from;
    }

    private void assignCorridors() {
        Map<Integer, List<Net.Run>> corridors = new TreeMap<>();
        for (Net net : nets) {
            if (net.climb != null) {
                double side = Math.signum(net.hub.column - net.corridorOrdinal());
                side += Math.signum(net.ends.stream().mapToInt(end -> end.column).average().orElse(0) - net.corridorOrdinal());
                net.climb.first = side + wishes.get(Wishes.track(net, Net.NONE), 0);
                net.climb.second = net.climb.from;
                corridors.computeIfAbsent(net.corridor, key -> new ArrayList<>()).add(net.climb);
            }
        }
        corridors.forEach((corridor, runs) -> corridorTracks[corridor] = Tracks.assign(runs));
    }

    /** What edges must have in common to share a way. */
    private record Key(Box hub, boolean bottom, boolean target, String mapping, EdgeStyle style, String alone) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hub == key.hub && bottom == key.bottom && target == key.target
                    && mapping.equals(key.mapping) && style.equals(key.style) && Objects.equals(alone, key.alone);
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(hub), bottom, target, mapping, style, alone);
        }
    }
}
