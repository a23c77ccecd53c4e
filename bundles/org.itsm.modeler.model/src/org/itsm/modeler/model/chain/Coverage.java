/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.chain;

import java.util.OptionalDouble;

/**
 * How much of the chain is closed.
 *
 * @param leafObjectives         objectives without sub-objectives that are not retired
 * @param reachingActivity       those of them that reach a technical activity
 * @param rootActivities         activities that are part of no other activity and not retired
 * @param reachingObjective      those of them that reach an objective
 */
public record Coverage(int leafObjectives, int reachingActivity, int rootActivities, int reachingObjective) {

    /** The percentage (0..100) of leaf objectives that reach an activity; empty when there is none. */
    public OptionalDouble forward() {
        return percentage(reachingActivity, leafObjectives);
    }

    /** The percentage (0..100) of root activities that reach an objective; empty when there is none. */
    public OptionalDouble backward() {
        return percentage(reachingObjective, rootActivities);
    }

    /** Both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(leafObjectives + other.leafObjectives, reachingActivity + other.reachingActivity,
                rootActivities + other.rootActivities, reachingObjective + other.reachingObjective);
    }

    private static OptionalDouble percentage(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
