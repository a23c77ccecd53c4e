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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code itsm fix --waive}: findings are excused with a reason and a last day. */
class WaiveTest {

    @TempDir
    Path folder;

    private Path model;

    @BeforeEach
    void twoObjectivesThatStartNoChain() throws IOException {
        model = ModelText.write(folder.resolve("m.itsm"), """
                  <objectives id="a" name="A"/>
                  <objectives id="b" name="B"/>
                """);
    }

    @Test
    void theWaiverIsInTheModelWithReasonLastDayAndName() throws IOException {
        Result result = InProcess.run("fix", model, "--rule", "CHN-01", "--element", "b", "--waive", "--reason", "Planned for 2027",
                "--until", "2026-12-31", "--by", "Ann").endedWith(0).complainedWith("itsm: 1 waived, 0 left");
        assertEquals(model + ":4:3: CHN-01 Objective 'B' starts no chain: Waive CHN-01\n", result.out());
        String saved = Files.readString(model).replaceAll("waivers id=\"[^\"]+\"", "waivers id=\"ID\"");
        assertEquals(ModelText.of("""
                  <objectives id="a" name="A"/>
                  <objectives id="b" name="B">
                    <waivers id="ID" rule="CHN-01" reason="Planned for 2027" until="2026-12-31" by="Ann"/>
                  </objectives>
                """), saved);
    }

    @Test
    void everyReportListsWaivedFindingsApartAndTheyNeverCount() {
        InProcess.run("fix", model, "--rule", "CHN-01", "--waive", "--reason", "Not yet").endedWith(0);
        String text = validate("text").out();
        assertTrue(text.contains("  Waived\n") && text.contains("waived: Not yet") && text.contains("0 warnings, 0 infos, 2 waived"),
                text);
        String json = validate("json").out();
        assertTrue(json.contains("\"waived\": true") && json.contains("\"reason\": \"Not yet\"") && json.contains("\"waived\": 2"), json);
        String sarif = validate("sarif").out();
        assertTrue(sarif.contains("\"justification\": \"Not yet\""), sarif);
        String junit = validate("junit").out();
        assertTrue(junit.contains("failures=\"0\"") && junit.contains("<skipped message=\"waived: Not yet\""), junit);
    }

    private Result validate(String format) {
        return InProcess.run("validate", model, "--rules", "CHN-01", "--fail-on", "info", "--format", format).endedWith(0);
    }

    @Test
    void aRuleWithoutQuickFixCanBeWaived() throws IOException {
        Path kpi = ModelText.write(folder.resolve("k.itsm"), "  <kpis id=\"k\" name=\"K\"/>\n");
        InProcess.run("fix", kpi, "--rule", "KPI-05").endedWith(2);
        InProcess.run("fix", kpi, "--rule", "KPI-05", "--waive", "--reason", "Under way").endedWith(0);
        InProcess.run("validate", kpi, "--rules", "KPI-05", "--fail-on", "info").endedWith(0);
    }

    @Test
    void aWaiverEndsAfterItsLastDay() {
        InProcess.run("fix", model, "--rule", "CHN-01", "--waive", "--reason", "R", "--until", InProcess.TODAY).endedWith(0);
        InProcess.run("validate", model, "--rules", "CHN-01,STR-09", "--fail-on", "info").endedWith(0);
        InProcess.run("validate", model, "--rules", "CHN-01,STR-09", "--fail-on", "info", "--today", "2026-03-02").endedWith(1);
    }

    @Test
    void aDryRunWaivesNothing() throws IOException {
        byte[] before = Files.readAllBytes(model);
        Result result = InProcess.run("fix", model, "--rule", "CHN-01", "--waive", "--reason", "R", "--dry-run").endedWith(0);
        assertEquals(2, result.lines().size());
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--waive", "--waive --reason \u00A0", "--waive --reason R --until 2026-02-28", "--waive --reason R --until soon",
            "--waive --reason R --fix 1", "--reason R", "--until 2027-01-01", "--by Ann --fix 1"})
    void aWaiverWithoutReasonOrWithAWrongDayIsWrongUsage(String options) throws IOException {
        byte[] before = Files.readAllBytes(model);
        InProcess.run((Object[]) ("fix " + model + " --rule CHN-01 " + options).split(" ")).endedWith(2);
        assertArrayEquals(before, Files.readAllBytes(model));
    }
}
