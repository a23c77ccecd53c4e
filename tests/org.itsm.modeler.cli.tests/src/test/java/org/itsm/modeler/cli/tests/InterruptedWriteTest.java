/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed while it writes leaves the old file whole. */
class InterruptedWriteTest {

    private static final int MANY = 60_000;

    @TempDir
    Path folder;

    /** A large model that is not canonical, so that format writes it anew. */
    private Path model() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            lines.append("<objectives name=\"Objective ").append(i).append("\" id=\"o").append(i).append("\"/>\n");
        }
        return ModelText.write(folder.resolve("large.itsm"), lines.toString());
    }

    @Test
    void theOldFileIsWholeAfterTheProcessWasKilledWhileSaving() throws Exception {
        Path model = model();
        byte[] before = Files.readAllBytes(model);
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = Itsm.in(folder).start("format", "large.itsm");
            // The first file that appears beside the model is the one being written.
            WatchKey appeared = watch.poll(60, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            assertTrue(appeared != null, "nothing was written");
        }
        // Had the process been quicker, the new file: there is nothing in between.
        assertTrue(Arrays.equals(before, Files.readAllBytes(model)) || isCanonical(model), "the old file or the new one");
        Itsm.in(folder).run("format", "large.itsm").endedWith(0).saidNothingElse();
        assertTrue(isCanonical(model));
        try (var lines = Files.lines(model)) {
            assertEquals(MANY, lines.filter(line -> line.contains("<objectives")).count());
        }
    }

    private static boolean isCanonical(Path model) {
        return InProcess.run("format", "--check", model).status() == 0;
    }
}
