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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command among others in a pipeline. */
class PipesTest {

    @TempDir
    Path folder;

    @Test
    void aReaderThatGoesAwayIsNoError() {
        Result result = Itsm.in(folder).shell("set -o pipefail; itsm rules | head -1");
        result.endedWith(0).saidNothingElse();
        assertEquals(1, result.lines().size());
    }

    @Test
    void theExitStatusIsThatOfTheFindingsAlsoWhenNobodyReadsThem() throws IOException {
        ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        Itsm.in(folder).shell("itsm validate m.itsm | true; exit ${PIPESTATUS[0]}").endedWith(1).saidNothingElse();
    }

    @Test
    void aFullDiskIsAnError() {
        Itsm.in(folder).shell("itsm rules > /dev/full").endedWith(3).complainedWith("itsm: standard output cannot be written");
    }

    @Test
    void aReportCanGoToADevice() throws IOException {
        ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        Result result = Itsm.in(folder).shell("itsm validate m.itsm --format json --output /dev/stdout | cat; exit ${PIPESTATUS[0]}");
        assertTrue(result.endedWith(1).out().startsWith("{"), result::out);
    }

    @Test
    void standardInputIsLeftToOthers() throws IOException {
        Files.writeString(folder.resolve("list"), "one\ntwo\n");
        Result result = Itsm.in(folder).shell("while read line; do itsm --version | head -1; done < list");
        assertEquals(2, result.endedWith(0).lines().size());
    }

    @Test
    void itWorksAsAHookBeforeACommit() throws IOException {
        ModelText.write(folder.resolve("bad.itsm"), ModelText.withFindings());
        Files.copy(Distribution.sample("minimal"), folder.resolve("good.itsm"));
        String hook = "find . -name '*.itsm' -print0 | xargs -0 \"$ITSM\" validate --profile draft --quiet > /dev/null";
        Itsm itsm = Itsm.in(folder).with("ITSM", Distribution.command().toString());
        assertTrue(itsm.shell(hook).status() != 0);
        Files.delete(folder.resolve("bad.itsm"));
        itsm.shell(hook).endedWith(0).saidNothingElse();
    }
}
