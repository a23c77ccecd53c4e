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
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Lays lines that run the same way beside each other, on as few tracks as come by taking the first free one. */
final class Tracks {

    /** With more lines than these nobody follows single ones, and looking through all tracks for each takes too long. */
    private static final int MANY = 250;

    private static final Comparator<Net.Run> ORDER = Comparator.<Net.Run>comparingDouble(run -> run.first)
            .thenComparingDouble(run -> run.second);

    private final List<TreeMap<Double, Double>> tracks = new ArrayList<>();

    private Tracks() {
    }

    /** Numbers the tracks of the runs and gives their count. */
    static int assign(List<Net.Run> runs) {
        if (runs.size() > MANY) {
            return assignMany(runs);
        }
        Tracks tracks = new Tracks();
        runs.stream().sorted(ORDER).forEach(tracks::place);
        return tracks.tracks.size();
    }

    /** In the order of their beginnings, each on the track that has been free for longest. */
    private static int assignMany(List<Net.Run> runs) {
        List<Net.Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.<Net.Run>comparingDouble(run -> run.from).thenComparing(ORDER));
        PriorityQueue<Net.Run> last = new PriorityQueue<>(
                Comparator.<Net.Run>comparingDouble(run -> run.to).thenComparingInt(run -> run.track));
        for (Net.Run run : sorted) {
            boolean free = !last.isEmpty() && last.peek().to < run.from;
            run.track = free ? last.poll().track : last.size();
            last.add(run);
        }
        return last.size();
    }

    private void place(Net.Run run) {
        run.track = 0;
        while (run.track < tracks.size() && !isFree(tracks.get(run.track), run)) {
            run.track++;
        }
        if (run.track == tracks.size()) {
            tracks.add(new TreeMap<>());
        }
        tracks.get(run.track).put(run.from, run.to);
    }

    private static boolean isFree(TreeMap<Double, Double> track, Net.Run run) {
        Map.Entry<Double, Double> before = track.floorEntry(run.to);
        return before == null || before.getValue() < run.from;
    }
}
