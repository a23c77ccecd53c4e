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
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ValidateTest {

    private static final String RULES = "CHN-01,CHN-09,STR-01";

    @TempDir
    Path folder;

    private Path model() throws IOException {
        return ModelText.write(folder.resolve("shop.itsm"), ModelText.withFindings());
    }

    private Result validate(Path file, Object... options) {
        Object[] arguments = new Object[options.length + 4];
        arguments[0] = "validate";
        arguments[1] = file;
        arguments[2] = "--rules";
        arguments[3] = RULES;
        System.arraycopy(options, 0, arguments, 4, options.length);
        return InProcess.run(arguments);
    }

    private JsonObject json(Path file, Object... options) {
        Object[] all = IntStream.range(0, options.length + 2)
                .mapToObj(i -> i < options.length ? options[i] : i == options.length ? "--format" : "json").toArray();
        return JsonParser.parseString(validate(file, all).out()).getAsJsonObject();
    }

    @ParameterizedTest(name = "the least severity {0} ends with {1}")
    @CsvSource({"error, 1", "warning, 1", "info, 1", "never, 0", "ERROR, 1"})
    void endsWithOneWhenAFindingIsGraveEnough(String threshold, int status) throws IOException {
        validate(model(), "--fail-on", threshold).endedWith(status).saidNothingElse();
    }

    @Test
    void warningsAloneDoNotMakeTheRunFailUnlessAskedTo() throws IOException {
        Path model = ModelText.write(folder.resolve("m.itsm"), "  <objectives id=\"fast\" name=\"Deliver fast\"/>\n");
        validate(model).endedWith(0);
        validate(model, "--fail-on", "warning").endedWith(1);
    }

    @Test
    void waivedFindingsNeverMakeTheRunFail() throws IOException {
        Path model = ModelText.write(folder.resolve("m.itsm"), """
                  <objectives id="cheap" name="Deliver cheaply">
                    <waivers id="cheap.1" rule="CHN-01" reason="Agreed in May"/>
                  </objectives>
                """);
        validate(model, "--fail-on", "info").endedWith(0);
    }

    @Test
    void aWaiverHoldsOnItsLastDayAndNotOnTheNext() throws IOException {
        Path model = model();
        assertEquals(1, json(model, "--today", "2026-12-31").getAsJsonObject("summary").get("waived").getAsInt());
        assertEquals(0, json(model, "--today", "2027-01-01").getAsJsonObject("summary").get("waived").getAsInt());
    }

    @Test
    void theTextReportGroupsByLayerAndListsWaivedFindingsApart() throws IOException {
        Golden.check("validate.txt", validate(model()).out().replace(folder.toString(), "FOLDER"));
    }

    @Test
    void theJsonReportHasEveryMemberThatIsPromised() throws IOException {
        Golden.check("validate.json", validate(model(), "--format", "json").out().replace(folder.toString(), "FOLDER")
                .replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"VERSION\""));
    }

    @Test
    void jsonFindingsPointAtTheStartTagOfTheirElement() throws IOException {
        Path model = model();
        List<String> lines = Files.readAllLines(model);
        JsonArray findings = json(model).getAsJsonArray("findings");
        assertEquals(4, findings.size());
        for (JsonElement element : findings) {
            JsonObject finding = element.getAsJsonObject();
            String line = lines.get(finding.get("line").getAsInt() - 1);
            String from = line.substring(finding.get("column").getAsInt() - 1);
            assertTrue(from.startsWith("<") && from.contains("id=\"" + finding.get("id").getAsString() + "\""), finding::toString);
        }
    }

    @Test
    void anElementWithoutIdHasNoIdInTheReportAndStillAPlace() throws IOException {
        Path model = ModelText.write(folder.resolve("m.itsm"), "  <technicalActivities name=\"Patch\"/>\n");
        JsonObject finding = json(model).getAsJsonArray("findings").get(0).getAsJsonObject();
        assertTrue(finding.get("id").isJsonNull());
        assertEquals(3, finding.get("line").getAsInt());
    }

    @Test
    void theProfileOfTheProjectCountsUnlessTheOptionNamesAnother() throws IOException {
        Path model = model();
        Files.writeString(folder.resolve(".itsm-rules.properties"), "profile=release\n");
        assertEquals("release", json(model).get("profile").getAsString());
        assertEquals("draft", json(model, "--profile", "draft").get("profile").getAsString());
        Files.delete(folder.resolve(".itsm-rules.properties"));
        assertEquals("review", json(model).get("profile").getAsString());
    }

    @Test
    void linesOfTheProjectSettingsWithoutSenseAreNamed() throws IOException {
        Path model = model();
        Path settings = Files.writeString(folder.resolve(".itsm-rules.properties"), "# ours\nCHN-01=off\ncolour=red\n");
        Result result = validate(model).endedWith(1).complainedWith("itsm: " + settings + ":3: ");
        assertFalse(result.out().contains("CHN-01  Objective"), result::out);
    }

    @Test
    void severalFilesAreReportedByPathWhateverTheOrderOfTheArguments() throws IOException {
        Path b = ModelText.write(folder.resolve("b.itsm"), "  <objectives id=\"b\" name=\"B\"/>\n");
        Path a = ModelText.write(folder.resolve("a.itsm"), "  <objectives id=\"a\" name=\"A\"/>\n");
        Result one = InProcess.run("validate", b, a, "--format", "json", "--rules", RULES);
        Result other = InProcess.run("validate", a, b, a, "--format", "json", "--rules", RULES);
        assertEquals(one.out(), other.out());
        JsonObject report = JsonParser.parseString(one.out()).getAsJsonObject();
        assertEquals(List.of(a.toString(), b.toString()),
                report.getAsJsonArray("files").asList().stream().map(JsonElement::getAsString).toList());
        assertEquals(2, report.getAsJsonArray("findings").size());
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheFindingsOfTheOthers() throws IOException {
        Path model = model();
        Path missing = folder.resolve("gone.itsm");
        Result result = InProcess.run("validate", missing, model, "--rules", RULES);
        result.endedWith(3).complainedWith("itsm: " + missing + ": ");
        assertTrue(result.out().contains("CHN-09"), result::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void theSameInputGivesTheSameBytes(String format) throws IOException {
        Path model = model();
        assertEquals(validate(model, "--format", format).out(), validate(model, "--format", format).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void aReportInAFileIsTheSameAsOnStandardOutput(String format) throws IOException {
        Path model = model();
        Path report = folder.resolve("new folder/report");
        Result result = validate(model, "--format", format, "--output", report).endedWith(1);
        assertEquals("", result.out());
        assertEquals(validate(model, "--format", format).out(), Files.readString(report));
    }

    @Test
    void aReportThatCannotBeWrittenEndsWithThree() throws IOException {
        validate(model(), "--output", folder).endedWith(3).complainedWith("itsm: " + folder + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rules NO-01", "--profile final", "--format xml", "--fail-on fatal", "--today 1.3.2026",
            "--today 2026-02-30", "--colour"})
    void wrongOptionsEndWithTwoAndPointToTheHelp(String options) throws IOException {
        Object[] arguments = ("validate " + model() + " " + options).split(" ");
        Result result = InProcess.run(arguments).endedWith(2);
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("itsm: "), result::err);
    }

    @Test
    void progressIsShownOnATerminalOnlyAndOnlyWhenItTakesLong() throws IOException {
        Path model = model();
        assertEquals("", InProcess.runOnTerminal("validate", model).err());
    }
}
