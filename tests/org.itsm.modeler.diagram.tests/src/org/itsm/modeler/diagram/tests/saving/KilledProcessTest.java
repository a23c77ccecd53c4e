/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.saving;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that edits, keeps recovery copies and saves is killed at random moments. Whatever it was doing: each file holds
 * one edit as a whole, one that was saved last or was just being saved, and together with the recovery copy nothing is
 * missing of what was kept.
 */
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("itsm.kills", 50);
    private static final int LONGEST_MILLISECONDS = 120;

    @TempDir
    Path folder;

    private final Random random = new Random(6);
    private int inTheMiddleOfWriting;
    private int beforeSaving;

    @BeforeEach
    void makeModels() throws IOException {
        EditedModel.make(folder);
    }

    @Test
    void neitherAFileNorItsRecoveryCopyIsEverDamaged(TestReporter reporter) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Progress said = killAtARandomMoment();
            for (EditedModel model : EditedModel.in(folder)) {
                check(model, said);
            }
            inTheMiddleOfWriting += temporaryFiles() > 0 ? 1 : 0;
            removeTemporaryFiles();
        }
        reporter.publishEntry("kills", KILLS + ", while a file was being written: " + inTheMiddleOfWriting
                + ", with edits for the recovery copy to give back: " + beforeSaving);
        assertTrue(KILLS < 50 || inTheMiddleOfWriting > 0, "some kills come while a file is being written");
        assertTrue(KILLS < 50 || beforeSaving > 0, "some kills come before what was kept is saved");
    }

    private void check(EditedModel model, Progress said) throws IOException {
        int saved = model.saved();
        assertTrue(saved >= said.saved() && saved <= said.saving(), saved + " is in the file of " + said);
        int positions = model.positions();
        assertTrue(positions >= saved && positions <= said.saving(), "positions of " + positions + " with " + said);
        int recovered = model.recovered();
        assertTrue(recovered >= saved, "a copy that is older than the file: " + recovered + " and " + saved);
        assertTrue(recovered >= said.kept(), "back comes " + recovered + ", but kept was " + said);
        int recoveredPositions = model.recoveredPositions();
        assertTrue(recoveredPositions >= recovered && recoveredPositions <= recovered + 1,
                "with " + recovered + " come the positions of " + recoveredPositions);
        beforeSaving += recovered > saved ? 1 : 0;
    }

    /** What the process said before its end: the edit that was kept, whose saving had begun, and that was saved last. */
    private record Progress(int kept, int saving, int saved) {

        Progress with(String line) {
            int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
            return switch (line.substring(0, line.indexOf(' '))) {
                case "kept" -> new Progress(number, saving, saved);
                case "saving" -> new Progress(kept, number, saved);
                default -> new Progress(kept, saving, number);
            };
        }
    }

    private Progress whatIsThere() throws IOException {
        Progress there = new Progress(Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        for (EditedModel model : EditedModel.in(folder)) {
            there = new Progress(Math.min(there.kept(), model.recovered()), Math.max(there.saving(), model.positions()),
                    Math.min(there.saved(), model.saved()));
        }
        return there;
    }

    private Progress killAtARandomMoment() throws Exception {
        Progress said = whatIsThere();
        Process process = new ProcessBuilder(ChildProcess.command(EditingProcess.class, folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = new ArrayList<>();
            String first = output.readLine();
            assertTrue(first != null, "the process has begun");
            lines.add(first);
            assertFalse(process.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS), "it never ends by itself");
            // Unlike that of the process, it leaves what was said to be read.
            process.toHandle().destroyForcibly();
            lines.addAll(ChildProcess.rest(output));
            assertTrue(process.waitFor() != 0, "it was killed");
            for (String line : lines) {
                said = said.with(line);
            }
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private long temporaryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(KilledProcessTest::isTemporary).count();
        }
    }

    /** As if ten minutes had gone by and the next saving had tidied up. */
    private void removeTemporaryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(KilledProcessTest::isTemporary).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return file.toString().endsWith(".tmp");
    }
}
