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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --baseline}: only findings that are new count. */
class BaselineOptionTest {

    private static final String NEW = "  <technicalActivities id=\"new\" name=\"Brand new\"/>\n";

    @TempDir
    Path folder;

    private Path model;
    private Path baseline;

    @BeforeEach
    void aModelWithFindingsAndTheirReport() throws IOException {
        model = ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        baseline = folder.resolve("findings.json");
        InProcess.run("validate", model, "--format", "json", "--output", baseline).endedWith(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void nothingNewEndsWithZeroHoweverMuchIsKnown(String format) {
        InProcess.run("validate", model, "--baseline", baseline, "--format", format, "--fail-on", "info").endedWith(0)
                .saidNothingElse();
    }

    @Test
    void aNewFindingMakesTheRunFailAlthoughLinesHaveMoved() throws IOException {
        ModelText.write(model, "  <!-- a line more -->\n" + NEW + ModelText.withFindings());
        Result result = InProcess.run("validate", model, "--baseline", baseline, "--rules", "CHN-09").endedWith(1);
        assertTrue(result.out().contains("'Brand new'") && !result.out().contains("'Patch'"), result::out);
        assertTrue(result.out().contains("1 file: 1 error, 0 warnings, 0 infos, 0 waived, 1 in the baseline"), result::out);
    }

    @Test
    void severalRunsWithOneBaselineGiveTheSameBytes() {
        assertEquals(InProcess.run("validate", model, "--baseline", baseline, "--format", "json").out(),
                InProcess.run("validate", model, "--baseline", baseline, "--format", "json").out());
    }

    @Test
    void aBaselineThatIsNotThereEndsWithThree() {
        Path gone = folder.resolve("gone.json");
        InProcess.run("validate", model, "--baseline", gone).endedWith(3).complainedWith("itsm: " + gone + ": cannot be read: no such");
    }

    @Test
    void aWrongBaselineIsToldWithLineColumnAndRemedyAndNothingIsReported() throws IOException {
        Files.writeString(baseline, "{\n  \"findings\": [\n    {\"rule\": \"CHN-01\"}\n  ]\n}\n");
        Result result = InProcess.run("validate", model, "--baseline", baseline).endedWith(3)
                .complainedWith("itsm: " + baseline + ":3:23: this finding lacks");
        assertTrue(result.err().contains("itsm validate --format json"), result::err);
        assertEquals("", result.out());
    }

    @Test
    void theModelItselfIsNoBaseline() {
        InProcess.run("validate", model, "--baseline", model).endedWith(3).complainedWith("itsm: " + model + ":1:1: this is no JSON");
    }

    @Test
    void theBaselineIsNotReplacedByTheReport() throws IOException {
        String before = Files.readString(baseline);
        InProcess.run("validate", model, "--baseline", baseline, "--format", "json", "--output", baseline).endedWith(2);
        assertEquals(before, Files.readString(baseline));
        assertFalse(before.isEmpty());
    }
}
