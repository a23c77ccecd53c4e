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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.benchmarks.ElkLayout.Effort;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.model.resource.ItsmModels;

/** Our layout of the lifecycle chain beside that of ELK, of the samples and of generated models. */
final class LayoutTable {

    private static final int[] SIZES = {500, 1_000, 2_000};
    /** Beyond so many boxes ELK takes minutes with its own options. */
    private static final int STANDARD_LIMIT = 1_000;
    private static final int TIMES = 3;
    private static final double MILLION = 1e6;

    private LayoutTable() {
    }

    static String table() {
        StringBuilder text = new StringBuilder("| lifecycle chain of | boxes, edges | layout | ms of processor time | crossings "
                + "| edges through boxes | length of edges, 1,000 px | width × height, px | width : height |\n|---|---:|---|---:|---:|---:|---:|---:|---:|\n");
        for (String sample : Samples.names()) {
            compare("sample `" + sample + '`', ChainModels.chain(ItsmModels.modelIn(sample(sample)).orElseThrow()), text);
        }
        for (int size : SIZES) {
            compare(String.format(Locale.ROOT, "generated, %,d", size), ChainModels.of(size), text);
        }
        return text.toString();
    }

    private static org.eclipse.emf.ecore.resource.Resource sample(String name) {
        try (InputStream content = Samples.open(name).orElseThrow()) {
            return ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI("memory:/" + name + ".itsm"), content).resource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, Diagram diagram, StringBuilder text) {
        List<Double> times = new ArrayList<>();
        LaidOut ours = repeated(times, () -> LaidOut.of(diagram,
                new LayoutEngine().layout(diagram, TextMeasure.standard(), Positions.none(), null)));
        text.append(row(name, "ours", times, ours));
        for (Effort effort : Effort.values()) {
            if (effort == Effort.CHEAP || ours.boxes().size() <= STANDARD_LIMIT) {
                times.clear();
                LaidOut elk = repeated(times, () -> new ElkLayout(ours, effort).place(ours));
                text.append(row(name, "ELK, " + effort.name().toLowerCase(Locale.ROOT), times, elk));
            }
        }
    }

    /** The result of doing it several times, as cold effects fade within a few; notes how long each took. */
    private static LaidOut repeated(List<Double> times, Supplier<LaidOut> work) {
        LaidOut[] results = new LaidOut[TIMES];
        Arrays.setAll(results, i -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            LaidOut result = work.get();
            times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / MILLION);
            return result;
        });
        return results[0];
    }

    private static String row(String name, String layout, List<Double> times, LaidOut result) {
        return String.format(Locale.ROOT, "| %s | %,d, %,d | %s | %,.0f | %,d | %,d | %,.0f | %,.0f × %,.0f | %.1f |%n", name,
                result.boxes().size(), result.ways().size(), layout, times.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                result.crossings(), result.edgesThroughBoxes(), result.length() / 1_000, result.width(), result.height(), result.ratio());
    }
}
