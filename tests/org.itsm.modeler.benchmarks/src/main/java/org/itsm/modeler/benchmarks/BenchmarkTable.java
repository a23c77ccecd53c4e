/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks, or those that the arguments select, and writes one table: time over size. */
public final class BenchmarkTable {

    private static final String ELEMENTS = "elements";

    private BenchmarkTable() {
    }

    /**
     * @param args {@code --table FILE} where the table goes; {@code --sizes N,N…} which sizes run; anything else is a
     *             regular expression that selects benchmarks; {@code --memory} alone measures no time but memory,
     *             {@code --layouts} alone compares our layout with ELK's
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Path table = Path.of("benchmarks.md");
        // Cold effects fade within a few runs; the collector is given room so that it does not decide the result.
        ChainedOptionsBuilder options = new OptionsBuilder().mode(Mode.SingleShotTime).timeUnit(TimeUnit.MILLISECONDS)
                .forks(1).warmupIterations(4).measurementIterations(7).shouldDoGC(true).jvmArgs("-Xms8g", "-Xmx8g");
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--table" -> table = Path.of(args[++i]);
                case "--sizes" -> options.param(ELEMENTS, args[++i].split(","));
                case "--memory" -> {
                    System.out.print(MemoryTable.table());
                    return;
                }
                case "--layouts" -> {
                    System.out.print(LayoutTable.table());
                    return;
                }
                case "--help" -> {
                    System.out.println("usage: [--table FILE] [--sizes N,N...] [REGEXP...] | --memory | --layouts");
                    return;
                }
                default -> options.include(args[i]);
            }
        }
        String text = table(new Runner(options.build()).run());
        System.out.println(text);
        Files.writeString(table, text);
    }

    private static String table(Collection<RunResult> results) {
        Map<String, Map<Integer, Double>> rows = new TreeMap<>();
        Set<Integer> sizes = new TreeSet<>();
        for (RunResult result : results) {
            int size = Integer.parseInt(result.getParams().getParam(ELEMENTS));
            sizes.add(size);
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\.", "$1: ");
            // The median: these machines are shared, and one slow run says nothing.
            rows.computeIfAbsent(name, key -> new TreeMap<>()).put(size, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        StringBuilder text = new StringBuilder("| median of 7 runs, ms |");
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append(" largest / next |\n|---|").append("---:|".repeat(sizes.size() + 1)).append('\n');
        rows.forEach((name, times) -> text.append(row(name, times, sizes)));
        return text.toString();
    }

    private static String row(String name, Map<Integer, Double> times, Collection<Integer> sizes) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        double next = Double.NaN;
        double largest = Double.NaN;
        for (int size : sizes) {
            next = largest;
            largest = times.getOrDefault(size, Double.NaN);
            row.append(String.format(Locale.ROOT, " %.1f |", largest));
        }
        return row.append(String.format(Locale.ROOT, " %.1f |\n", largest / next)).toString();
    }
}
