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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** SARIF and JUnit XML as the programs read them that these formats are made for. */
class ReportFormatsTest {

    @TempDir
    Path folder;

    private Path model() throws IOException {
        return ModelText.write(folder.resolve("shop ä.itsm"), ModelText.withFindings());
    }

    private static JsonObject sarif(Object... files) throws IOException {
        return JsonParser.parseString(report("sarif", files)).getAsJsonObject();
    }

    private static String report(String format, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "validate";
        all[1] = "--format";
        all[2] = format;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return InProcess.run(all).out();
    }

    private static JsonObject run(JsonObject sarif) {
        return sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static void assertValid(String sarif) throws IOException {
        try (InputStream schema = ReportFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Set<ValidationMessage> complaints = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema).validate(sarif, InputFormat.JSON);
            assertTrue(complaints.isEmpty(), complaints::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop", "hospital"})
    void sarifOfTheSamplesIsValidByItsSchema(String sample) throws IOException {
        assertValid(report("sarif", Distribution.sample(sample), "--profile", "release"));
    }

    @Test
    void sarifWithWaivedFindingsWithoutFilesAndWithSeveralIsValid() throws IOException {
        assertValid(report("sarif", model()));
        assertValid(report("sarif", folder.resolve("gone.itsm")));
        assertValid(report("sarif", model(), Distribution.sample("e-shop")));
    }

    @Test
    void sarifOfARunComparedWithABaselineIsValid() throws IOException {
        Path baseline = folder.resolve("findings.json");
        InProcess.run("validate", model(), "--rules", "CHN-01", "--format", "json", "--output", baseline);
        String compared = report("sarif", model(), "--baseline", baseline);
        assertTrue(compared.contains("\"baselineState\": \"unchanged\"") && compared.contains("\"baselineState\": \"new\""));
        assertValid(compared);
    }

    @Test
    void theSchemaWouldFindAMistake() throws IOException {
        String broken = report("sarif", model()).replace("\"ruleIndex\"", "\"ruleNumber\"");
        assertFalse(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(ReportFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))
                .validate(broken, InputFormat.JSON).isEmpty());
    }

    @Test
    void sarifResultsLeadToTheirRuleWithHelp() throws IOException {
        JsonObject run = run(sarif(model()));
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        for (var element : run.getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals(result.get("ruleId").getAsString(), rule.get("id").getAsString());
            String help = rule.getAsJsonObject("help").get("text").getAsString();
            assertTrue(help.contains("Right: ") && help.contains("Wrong: "), help);
        }
    }

    @Test
    void sarifSuppressesWaivedFindingsWithTheirReasonAndNoOthers() throws IOException {
        for (var element : run(sarif(model())).getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            String text = result.getAsJsonObject("message").get("text").getAsString();
            JsonArray suppressions = result.getAsJsonArray("suppressions");
            boolean waived = text.equals("Objective 'Deliver cheaply' starts no chain");
            assertEquals(waived ? 1 : 0, suppressions.size(), text);
            if (waived) {
                assertEquals("Agreed in May", suppressions.get(0).getAsJsonObject().get("justification").getAsString());
            }
        }
    }

    @Test
    void sarifNamesFilesAsUris() throws IOException {
        JsonObject location = run(sarif(model())).getAsJsonArray("results").get(0).getAsJsonObject()
                .getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation");
        URI uri = URI.create(location.get("uri").getAsString());
        assertEquals(folder.resolve("shop ä.itsm"), Path.of(uri));
    }

    @Test
    void fingerprintsStayWhenTheFileAroundAFindingChanges() throws IOException {
        Path file = model();
        List<String> before = fingerprints(sarif(file));
        Files.writeString(file, Files.readString(file)
                .replace("Größe &amp; &lt;Maß>", "Size")
                .replace("  <objectives id=\"fast\"", "\n\n  <objectives id=\"fast\""));
        assertEquals(before, fingerprints(sarif(file)));
        assertEquals(before.size(), Set.copyOf(before).size(), "all different");
    }

    @Test
    void findingsAtElementsThatShareAnIdHaveFingerprintsOfTheirOwn() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), """
                  <objectives id="a" name="A"/>
                  <objectives id="a" name="B"/>
                  <objectives id="a" name="C"/>
                """);
        List<String> all = fingerprints(sarif(file, "--rules", "STR-02"));
        assertEquals(2, all.size());
        assertNotEquals(all.get(0), all.get(1));
    }

    private static List<String> fingerprints(JsonObject sarif) {
        return run(sarif).getAsJsonArray("results").asList().stream()
                .map(result -> result.getAsJsonObject().getAsJsonObject("partialFingerprints").toString())
                .toList();
    }

    private static List<ReportTestSuite> suites(String xml) throws Exception {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8)) {
            return new TestSuiteXmlParser(new NullConsoleLogger()).parse(reader);
        }
    }

    @Test
    void junitHasACasePerRuleAndFile() throws Exception {
        Path first = model();
        Path second = ModelText.write(folder.resolve("b.itsm"), "  <objectives id=\"b\" name=\"B\"/>\n");
        List<ReportTestSuite> suites = suites(report("junit", first, second, "--rules", "CHN-01,CHN-09,STR-01"));
        assertEquals(2, suites.size());
        for (ReportTestSuite suite : suites) {
            assertEquals(List.of("CHN-01", "CHN-09", "STR-01"),
                    suite.getTestCases().stream().map(test -> test.getName().substring(0, 6)).toList());
            assertEquals(3, suite.getNumberOfTests());
        }
    }

    @Test
    void junitCasesFailForWhatMakesTheRunFail() throws Exception {
        Path model = model();
        assertEquals(Set.of("CHN-09", "STR-01"), failures(suites(report("junit", model, "--rules", "CHN-01,CHN-09,STR-01"))));
        assertEquals(Set.of("CHN-01", "CHN-09", "STR-01"),
                failures(suites(report("junit", model, "--rules", "CHN-01,CHN-09,STR-01", "--fail-on", "warning"))));
        assertEquals(Set.of(), failures(suites(report("junit", model, "--fail-on", "never"))));
    }

    @Test
    void junitPassesOverWhatIsWaivedAndCountsIt() throws Exception {
        Path file = ModelText.write(folder.resolve("m.itsm"), """
                  <objectives id="cheap" name="Deliver cheaply">
                    <waivers id="cheap.1" rule="CHN-01" reason="Agreed in May"/>
                  </objectives>
                """);
        ReportTestSuite suite = suites(report("junit", file, "--rules", "CHN-01,STR-01", "--fail-on", "info")).get(0);
        assertEquals(1, suite.getNumberOfSkipped());
        assertEquals(0, suite.getNumberOfFailures());
    }

    @Test
    void junitHoldsNamesThatXmlMustEscape() throws Exception {
        String xml = report("junit", model(), "--rules", "CHN-01", "--fail-on", "warning");
        ReportTestCase test = suites(xml).get(0).getTestCases().get(0);
        assertEquals("Objective 'Größe & <Maß>' starts no chain", test.getFailureMessage());
    }

    private static Set<String> failures(List<ReportTestSuite> suites) {
        return suites.stream().flatMap(suite -> suite.getTestCases().stream()).filter(ReportTestCase::hasFailure)
                .map(test -> test.getName().substring(0, 6)).collect(Collectors.toSet());
    }
}
