/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * What was done with a diagram, in milliseconds of the processor on the thread of the workbench, so that other
 * processes of the machine do not count.
 *
 * @param nodes    how many nodes the diagram has
 * @param edges    how many edges
 * @param creation making it
 * @param refresh  refreshing it after one change of the model, the median of several
 * @param opening  opening its editor
 */
record Measured(int nodes, int edges, double creation, double refresh, double opening) {

    private static final int TIMES = 5;
    private static final double MILLION = 1e6;

    /** The time that the work takes on the thread of the workbench, with all that it leaves to be done there. */
    static double timeOf(Workbench.Work work) {
        long before = Workbench.run(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        Workbench.act(work);
        Workbench.settle();
        return (Workbench.run(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()) - before) / MILLION;
    }

    /** The median time of doing it several times. */
    static double medianOf(Workbench.Work work) {
        return medianAfter(() -> { }, work);
    }

    /** The median time of doing it several times, each time after something that does not count. */
    static double medianAfter(Workbench.Work before, Workbench.Work work) {
        double[] times = new double[TIMES];
        Arrays.setAll(times, i -> {
            Workbench.act(before);
            Workbench.settle();
            return timeOf(work);
        });
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d nodes, %d edges: created in %.0f ms, refreshed in %.0f ms, opened in %.0f ms",
                nodes, edges, creation, refresh, opening);
    }
}
