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

import java.util.HashMap;
import java.util.Map;

/**
 * How edges are to run where the grid leaves a choice; where nothing is wished they run as is good in most cases. Belongs to
 * a layout, so that they run in the same way after a change.
 *
 * @param values a place, an order or a number by what is wished for
 */
public record Wishes(Map<Wish, Integer> values) {

    static final Wishes NONE = new Wishes(Map.of());

    public Wishes {
        values = Map.copyOf(values);
    }

    /** What can be chosen. */
    public enum Kind {
        /** Through which corridor a net climbs. */
        CORRIDOR,
        /** How far to the left (negative) or right its port at the hub is among the others there. */
        HUB,
        /** The same for its ports at the other ends. */
        END,
        /** How early it is given a track in a channel or, with -1, in its corridor. */
        TRACK
    }

    /**
     * What is wished for.
     *
     * @param net   the key of the net
     * @param place the channel of a track; else -1
     */
    public record Wish(Kind kind, String net, int place) {
    }

    static Wish corridor(Net net) {
        return new Wish(Kind.CORRIDOR, net.key(), Net.NONE);
    }

    static Wish hub(Net net) {
        return new Wish(Kind.HUB, net.key(), Net.NONE);
    }

    static Wish end(Net net) {
        return new Wish(Kind.END, net.key(), Net.NONE);
    }

    static Wish track(Net net, int channel) {
        return new Wish(Kind.TRACK, net.key(), channel);
    }

    int get(Wish wish, int otherwise) {
        return values.isEmpty() ? otherwise : values.getOrDefault(wish, otherwise);
    }

    Wishes with(Wish wish, int value) {
        Map<Wish, Integer> more = new HashMap<>(values);
        more.put(wish, value);
        return new Wishes(more);
    }
}
