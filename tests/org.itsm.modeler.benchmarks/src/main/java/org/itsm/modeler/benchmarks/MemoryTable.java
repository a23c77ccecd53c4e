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

import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.validation.incremental.IncrementalValidator;

/** How much memory a model takes, and how much more the incremental validator, for each element. */
final class MemoryTable {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};

    private MemoryTable() {
    }

    static String table() {
        StringBuilder text = new StringBuilder("| bytes for each element | model | incremental validator |\n|---|---:|---:|\n");
        for (int size : SIZES) {
            long empty = used();
            Resource file = Models.productResource();
            file.getContents().add(Models.generate(size));
            long withModel = used();
            IncrementalValidator validator = IncrementalBenchmark.validate(file);
            long withValidator = used();
            text.append(String.format(Locale.ROOT, "| %,d | %,d | %,d |%n", size, (withModel - empty) / size,
                    (withValidator - withModel) / size));
            validator.dispose();
        }
        return text.toString();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
