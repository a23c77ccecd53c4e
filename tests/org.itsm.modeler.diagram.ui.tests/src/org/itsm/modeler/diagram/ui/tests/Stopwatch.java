/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the time of something that is done several times: by the clock, and what all threads together worked. */
final class Stopwatch {

    private static final double NANOS = 1e6;

    private final String what;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> processorTimes = new ArrayList<>();

    Stopwatch(String what) {
        this.what = what;
    }

    void time(UiWork work) throws Exception {
        long processor = worked();
        long start = System.nanoTime();
        work.run();
        times.add((System.nanoTime() - start) / NANOS);
        processorTimes.add((worked() - processor) / NANOS);
    }

    /** Something that takes its time. */
    @FunctionalInterface
    interface UiWork {

        void run() throws Exception;
    }

    /** The compiler and the collector are not counted, nor are threads that have ended. */
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long thread : threads.getAllThreadIds()) {
            sum += Math.max(0, threads.getThreadCpuTime(thread));
        }
        return sum;
    }

    double median() {
        return median(times);
    }

    double processorMedian() {
        return median(processorTimes);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double longest(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    void print() {
        System.out.println(this);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "speed: %-32s %7.1f ms, longest %7.1f; processor %7.1f, longest %7.1f", what, median(times),
                longest(times), median(processorTimes), longest(processorTimes));
    }
}
