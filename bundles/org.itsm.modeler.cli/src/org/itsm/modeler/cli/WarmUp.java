/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Runs what users run most, so that Java sees which classes a start needs and can keep them for the next one. Called by
 * the start script with a model to try things on; writes nothing and leaves the model alone.
 */
public final class WarmUp {

    private static final List<List<String>> RUNS = List.of(
            List.of("validate"),
            List.of("validate", "--format", "json"),
            List.of("stats"),
            List.of("format", "--check"));

    private WarmUp() {
    }

    /** Expects the path of a model. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        for (List<String> run : RUNS) {
            String[] command = run.toArray(new String[run.size() + 1]);
            command[run.size()] = arguments[0];
            new Cli(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, Clock.systemDefaultZone())
                    .run(command);
        }
    }
}
